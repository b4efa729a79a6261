using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>The words that prove a signal: its cue with what turns it and with the settlement noun that it is about.</summary>
internal static class CueSpan
{
    /// <summary>How many tokens may lie between the cue and a word that is taken in.</summary>
    private const int Nearby = 3;

    /// <summary>The span of the cue at <paramref name="heaviest"/> with its companions.</summary>
    public static TextSpan Of(ScannedText text, SentenceCues part, int heaviest)
    {
        var cue = part.Cues[heaviest];
        var (first, end) = (cue.FirstToken, cue.EndToken);
        for (var at = heaviest - 1; at >= 0 && IsCompanion(part.Cues[at], cue) && first - part.Cues[at].EndToken <= Nearby; at--)
        {
            first = part.Cues[at].FirstToken;
        }

        for (var at = heaviest + 1; at < part.Cues.Count && part.Cues[at].Clause == cue.Clause && part.Cues[at].FirstToken - end <= Nearby; at++)
        {
            if (cue.Kind.Family == CueFamily.Outcome && part.Cues[at].Kind.IsTopic) end = part.Cues[at].EndToken;
        }

        return text.SpanOf(first, end);
    }

    private static bool IsCompanion(Cue before, Cue cue) =>
        before.Clause == cue.Clause
        && ((before.Kind.Group == "neg" && cue.Scope.HasFlag(CueScope.Negated)) || (before.Kind.Group is "reverse" or "refuse" or "fail" && cue.Scope.HasFlag(CueScope.Reversed)));
}
