using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>The cues of one sentence with what the words around do to each.</summary>
internal sealed class SentenceCues
{
    /// <summary>Which groups turn what comes behind them in their clause, and how many tokens they reach.</summary>
    private static readonly (string Group, CueScope Scope, int Reach)[] Turners =
    [
        ("neg", CueScope.Negated, 8), ("reverse", CueScope.Reversed, 8), ("refuse", CueScope.Reversed, 8), ("fail", CueScope.Reversed, 8), ("condition", CueScope.Conditional, 40), ("demand", CueScope.Demanded, 25),
        ("modal", CueScope.Possible, 8), ("future", CueScope.Future, 8), ("deny", CueScope.Denied, 25),
    ];

    private SentenceCues(IReadOnlyList<Cue> cues, Clauses clauses)
    {
        Cues = cues;
        Clauses = clauses;
    }

    /// <summary>The cues, in order.</summary>
    public IReadOnlyList<Cue> Cues { get; }

    /// <summary>The clauses that they stand in.</summary>
    public Clauses Clauses { get; }

    /// <summary>Reads one sentence.</summary>
    public static SentenceCues Read(List<PhraseMatch<CueKind?>> matches, ScannedText text, SentenceRange sentence)
    {
        var clauses = new Clauses(text, sentence, matches);
        var past = ClausesOfThePast(text, sentence, matches, clauses);
        var turnedAt = new int[Turners.Length];
        var clause = -1;
        List<Cue> cues = new(matches.Count);
        foreach (var match in matches)
        {
            if (clauses.Of(match.FirstToken) != clause)
            {
                clause = clauses.Of(match.FirstToken);
                Array.Fill(turnedAt, -1);
            }

            var scope = past[clause] ? CueScope.History : CueScope.Plain;
            for (var turner = 0; turner < Turners.Length; turner++)
            {
                if (turnedAt[turner] >= 0 && match.FirstToken - turnedAt[turner] <= Turners[turner].Reach) scope |= Turners[turner].Scope;
            }

            if (clauses.OpenerOf(clause) == "condition") scope |= CueScope.Conditional;
            cues.Add(new Cue(match.FirstToken, match.EndToken, match.Value!, clause, scope));
            var own = Array.FindIndex(Turners, turner => turner.Group == match.Value!.Group);
            if (own >= 0) turnedAt[own] = match.FirstToken;
        }

        return new SentenceCues(cues, clauses);
    }

    private static bool[] ClausesOfThePast(ScannedText text, SentenceRange sentence, List<PhraseMatch<CueKind?>> matches, Clauses clauses)
    {
        var past = new bool[clauses.Count];
        foreach (var match in matches)
        {
            if (match.Value!.Group == "history") past[clauses.Of(match.FirstToken)] = true;
        }

        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (IsYear(text, at)) past[clauses.Of(at)] = true;
        }

        return past;
    }

    private static bool IsYear(ScannedText text, int at)
    {
        var word = text.TextOf(at);
        return text.Tokens[at].Kind == TokenKind.Number && word.Length == 4 && (word.StartsWith("19") || word.StartsWith("20")) && char.IsDigit(word[2]) && char.IsDigit(word[3]);
    }
}
