using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Finds what an article's sentences contribute to divergences: from their signals, and from truces that carry no signal.</summary>
public sealed class AssertionReader
{
    /// <summary>How many assertions of one kind an article contributes: no article says more that matters, and a list of a million shells must stay cheap.</summary>
    private const int MostOfAKind = 60;

    private readonly SentenceWords _words;
    private readonly TruceReader _truces;

    /// <summary>A reader that goes by <paramref name="knowledge"/>.</summary>
    public AssertionReader(KnowledgeBase knowledge)
    {
        _words = new SentenceWords(knowledge);
        _truces = new TruceReader(_words);
    }

    /// <summary>The assertions of an article, in order of its sentences.</summary>
    public IReadOnlyList<Assertion> Read(ScannedText text, ArticleSpeech speech, IReadOnlyList<Sentence> sentences)
    {
        List<Assertion> assertions = [];
        var counts = new int[Enum.GetValues<AssertionKind>().Length];
        foreach (var sentence in sentences)
        {
            foreach (var assertion in Of(text, speech, sentence))
            {
                if (counts[(int)assertion.Kind]++ < MostOfAKind) assertions.Add(assertion);
            }
        }

        return assertions;
    }

    private IEnumerable<Assertion> Of(ScannedText text, ArticleSpeech speech, Sentence sentence)
    {
        var range = text.Sentences[sentence.Index];
        foreach (var signal in sentence.Signals)
        {
            // Words that are somebody's, but nobody knows whose, can't be held against anyone.
            if (signal.Source is { Kind: not SourceKind.None, Speaker: null }) continue;

            var found = signal.Type switch
            {
                SignalType.Optimism => Hope(text, range, sentence, signal),
                SignalType.Skepticism => Doubt(text, range, speech, sentence, signal),
                _ => Activity(text, range, sentence, signal),
            };
            foreach (var assertion in found) yield return assertion;
        }

        if (_truces.Read(text, speech, sentence) is { } commitment) yield return commitment;
    }

    private IEnumerable<Assertion> Hope(ScannedText text, SentenceRange range, Sentence sentence, Signal signal)
    {
        if (signal.Source is not { Kind: SourceKind.Official, Party: { } party }) yield break;

        var isJudgement = _words.Has(text, range, "judgement") && !_words.Has(text, range, "no-judgement") && !_words.Has(text, range, "conditional");
        yield return From(isJudgement ? AssertionKind.Outlook : AssertionKind.Optimism, sentence, signal, [party]);
    }

    private IEnumerable<Assertion> Doubt(ScannedText text, SentenceRange range, ArticleSpeech speech, Sentence sentence, Signal signal)
    {
        if (signal.Source is { Kind: SourceKind.Official, Party: { } party })
        {
            yield return From(AssertionKind.Skepticism, sentence, signal, [party]);
        }

        if (_words.Has(text, range, "doubt") && _words.Has(text, range, "withdrawal"))
        {
            yield return From(AssertionKind.Doubt, sentence, signal, PartiesIn(speech, range, signal.Source.Party));
        }
    }

    private IEnumerable<Assertion> Activity(ScannedText text, SentenceRange range, Sentence sentence, Signal signal)
    {
        var activity = signal.Activity!;
        var own = signal.Source is { Kind: SourceKind.Official, Party: { } speaking }
            && (activity.Actor is null ? activity.Mode != Mode.Reported : activity.Actor == speaking);
        string[] actors = activity.Actor is { } actor ? [actor] : own ? [signal.Source.Party!] : [];

        if (activity is { Direction: Direction.Escalation, Mode: Mode.Reported })
        {
            yield return From(AssertionKind.Deed, sentence, signal, actors) with
            {
                Direction = activity.Direction,
                IsBackground = _words.Has(text, range, "long-ago"),
            };
        }

        if (activity is { Direction: Direction.DeEscalation, Mode: Mode.Stated } && actors.Length > 0)
        {
            yield return From(AssertionKind.Commitment, sentence, signal, actors) with
            {
                Direction = activity.Direction,
                IsConditional = _words.Has(text, range, "conditional"),
                IsYetToBegin = _words.Has(text, range, "yet-to-begin"),
            };
        }

        if (own && (activity.Mode == Mode.Denied || activity.Direction == Direction.DeEscalation || activity.Mode == Mode.Reported))
        {
            yield return From(AssertionKind.Claim, sentence, signal, [signal.Source.Party!]) with
            {
                Direction = activity.Direction,
                IsDenial = activity.Mode == Mode.Denied,
                IsConditional = _words.Has(text, range, "conditional"),
            };
        }

        if (!own && activity.Mode == Mode.Denied && actors.Length > 0)
        {
            yield return From(AssertionKind.Doubt, sentence, signal, actors);
        }

        if (!own && activity.Direction != Direction.DeEscalation && actors.Length > 0 && _words.Has(text, range, "doubt"))
        {
            yield return From(AssertionKind.Doubt, sentence, signal, actors);
        }
    }

    private static IReadOnlyList<string> PartiesIn(ArticleSpeech speech, SentenceRange range, string? speaking) =>
    [
        .. speech.Mentions
            .Where(mention => mention.Kind == MentionKind.Party && mention.FirstToken >= range.FirstToken && mention.EndToken <= range.EndToken)
            .Select(mention => mention.Party).OfType<string>()
            .Where(party => party != speaking && speech.Sides.Contains(party)).Distinct(),
    ];

    private static Assertion From(AssertionKind kind, Sentence sentence, Signal signal, IReadOnlyList<string> parties) =>
        new(kind, sentence.Index, sentence.Span, signal.Source, parties, signal.Activity?.Places ?? [], signal.Confidence);
}
