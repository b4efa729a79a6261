using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>What the signals of a sentence contribute to divergences.</summary>
internal sealed class SignalAsserter(SentenceWords words, Calendar calendar)
{
    /// <summary>How many tokens around a cue tell whether it is a judgement: about a clause.</summary>
    private const int AroundCue = 8;

    public IEnumerable<Assertion> Read(ScannedText text, ArticleSpeech speech, Sentence sentence, DateOnly? published)
    {
        foreach (var signal in sentence.Signals)
        {
            // Words that are somebody's, but nobody knows whose, can't be held against anyone.
            if (signal.Source is { Kind: not SourceKind.None, Speaker: null }) continue;

            var told = new Told(text, text.Sentences[sentence.Index], speech, sentence, signal, published);
            var found = signal.Type switch
            {
                SignalType.Optimism => Hope(told),
                SignalType.Skepticism => Doubt(told),
                _ => Activity(told),
            };
            foreach (var assertion in found) yield return assertion;
        }
    }

    private IEnumerable<Assertion> Hope(Told told)
    {
        if (told.Signal.Source is not { Kind: SourceKind.Official, Party: { } party }) yield break;

        var (first, end) = told.Cue;
        var isJudgement = (words.HasNear(told.Text, told.Range, first, end, AroundCue, AroundCue, "judgement") || JudgesInOwnWords(told))
            && !words.HasNear(told.Text, told.Range, first, end, 1, 0, "no-judgement")
            && !Has(told, "conditional")
            && !told.Sentence.Signals.Any(other => other.Type == SignalType.Skepticism && other.Source == told.Signal.Source);
        // Readiness, offers and attendance are neither: they tell nothing of how the talks go.
        if (isJudgement) yield return From(AssertionKind.Outlook, told, [party]);
        else if (!words.HasNear(told.Text, told.Range, first, end, AroundCue, 0, "no-judgement") && !Has(told, "conditional")) yield return From(AssertionKind.Optimism, told, [party]);
    }

    /// <summary>True when a judgement stands in the speaker's own quoted words, wherever in the sentence the cue is.</summary>
    private bool JudgesInOwnWords(Told told)
    {
        foreach (var judgement in words.All(told.Text, told.Range.FirstToken, told.Range.EndToken, "judgement"))
        {
            var span = told.Text.SpanOf(judgement.FirstToken, judgement.EndToken);
            // Quoted words that nobody else is said to have said are the speaker's.
            if (told.Text.IsInQuote(judgement.FirstToken)
                && (told.Speech.SourceOf(told.Sentence.Index, span) is var source && (source == told.Signal.Source || source == Source.Narrator))) return true;
        }

        return false;
    }

    private IEnumerable<Assertion> Doubt(Told told)
    {
        if (told.Signal.Source is { Kind: SourceKind.Official, Party: { } party }) yield return From(AssertionKind.Skepticism, told, [party]);

        if (Has(told, "doubt") && Has(told, "withdrawal"))
        {
            yield return From(AssertionKind.Doubt, told, told.NamedSides(told.Signal.Source.Party));
        }
    }

    private IEnumerable<Assertion> Activity(Told told)
    {
        var (activity, source) = (told.Signal.Activity!, told.Signal.Source);
        // Who says that his own troops left does not admit an attack, whatever else his sentence names.
        var isOwnRetreat = source.Party is not null && source.Party == activity.Actor && Has(told, "withdrawal");
        if (activity is { Direction: Direction.Escalation, Mode: Mode.Reported } && !isOwnRetreat) yield return Deed(told, activity);
        if (activity is { Direction: Direction.DeEscalation, Mode: Mode.Stated } && Bound(told, activity) is { Count: > 0 } bound)
        {
            var (first, end) = told.Cue;
            var made = told.DayNear(calendar);
            yield return From(AssertionKind.Commitment, told, bound) with
            {
                Direction = activity.Direction,
                IsConditional = Has(told, "conditional") || words.HasNear(told.Text, told.Range, first, end, AroundCue, 0, "only-offered"),
                IsFresh = made is null || made >= told.Published,
                IsOpenWhom = activity.Actor is null && told.NamedSides(null).Count < 2,
                IsYetToBegin = Has(told, "yet-to-begin"),
                BeginsOn = Has(told, "yet-to-begin") ? told.DayNear(calendar, isAhead: true) : null,
            };
        }

        if (source is { Kind: SourceKind.Official, Party: { } speaking })
        {
            var isOwn = activity.Actor is null ? activity.Mode != Mode.Reported : activity.Actor == speaking;
            if (Has(told, "no-claim")) yield break;

            // Whoever denies that the enemy took his town speaks of his own loss.
            if (isOwn || (activity.Mode == Mode.Denied && told.Speech.Sides.Contains(speaking))) yield return Claim(told, activity, speaking);
            if (!isOwn && activity is { Mode: Mode.Denied, Actor: { } denied }) yield return From(AssertionKind.Doubt, told, [denied]);
            if (isOwn) yield break;
        }

        if (activity.Direction != Direction.DeEscalation && activity.Actor is { } actor && Has(told, "doubt")) yield return From(AssertionKind.Doubt, told, [actor]);
        if (activity.Mode != Mode.Stated && Has(told, "incomplete")) yield return From(AssertionKind.Doubt, told, []) with { IsOfSuccess = true };
    }

    private Assertion Deed(Told told, MilitaryActivity activity) => From(AssertionKind.Deed, told, activity.Actor is { } actor ? [actor] : []) with
    {
        Direction = activity.Direction,
        OtherParties = told.NamedParties(activity.Actor),
        IsBackground = Has(told, "long-ago") || Has(told, "toll")
            || (told.Published is { } day && Calendar.NamesAnotherYear(told.Text, told.Range.FirstToken, told.Range.EndToken, day)),
        IsBeforeTruce = Has(told, "before-truce") && !Has(told, "after-start"),
        IsAfterPledge = Has(told, "after-pledge"),
        IsBreach = Has(told, "breach"),
        IsMutual = Has(told, "mutual"),
    };

    private Assertion Claim(Told told, MilitaryActivity activity, string speaking) => From(AssertionKind.Claim, told, [speaking]) with
    {
        Direction = activity.Direction,
        Actor = activity.Actor ?? speaking,
        IsDenial = activity.Mode == Mode.Denied,
        IsPledge = activity.Mode == Mode.Stated,
        IsConditional = Has(told, "conditional"),
        IsOfSuccess = activity is { Direction: Direction.Escalation, Mode: Mode.Reported } && Has(told, "success"),
    };

    /// <summary>Whom a pledge binds: the party that acts; where that is open, the sides that the sentence names, or both of the article's.</summary>
    private static IReadOnlyList<string> Bound(Told told, MilitaryActivity activity)
    {
        if (activity.Actor is { } actor) return [actor];
        if (told.Signal.Source is { Kind: SourceKind.Official, Party: { } speaking } && told.Speech.Sides.Contains(speaking)) return [speaking];

        var named = told.NamedSides(null);
        return named.Count >= 2 ? [.. named.Take(2)] : [.. told.Speech.Sides.Take(2)];
    }

    private bool Has(Told told, string entry) => words.Has(told.Text, told.Range, entry);

    private Assertion From(AssertionKind kind, Told told, IReadOnlyList<string> parties) => new(
        kind, told.Sentence.Index, told.Sentence.Span, told.Signal.Source, parties, told.Signal.Activity?.Places ?? [], told.Signal.Confidence)
    {
        Day = told.DayNear(calendar),
    };

    /// <summary>A signal where it stands.</summary>
    private sealed record Told(
        ScannedText Text, SentenceRange Range, ArticleSpeech Speech, Sentence Sentence, Signal Signal, DateOnly? Published)
    {
        /// <summary>The tokens of its first cue.</summary>
        public (int First, int End) Cue
        {
            get
            {
                var cue = Signal.Cues[0];
                var first = Range.FirstToken;
                while (first < Range.EndToken - 1 && Text.Tokens[first].End <= cue.Start) first++;
                var end = first + 1;
                while (end < Range.EndToken && Text.Tokens[end].Start < cue.End) end++;
                return (first, end);
            }
        }

        public DateOnly? DayNear(Calendar calendar, bool isAhead = false) =>
            Published is { } day ? calendar.DayNear(Text, Range, Cue.First, day, isAhead) : null;

        public List<string> NamedParties(string? but) =>
            [.. Speech.PartiesIn(Range).Select(mention => mention.Party!).Where(party => party != but).Distinct()];

        public List<string> NamedSides(string? but) => NamedParties(but).FindAll(Speech.Sides.Contains);
    }
}
