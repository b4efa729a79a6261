using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>An assertion in its article.</summary>
internal readonly record struct Placed(AssertedArticle Article, Assertion Assertion);

/// <summary>The gates that a statement and a counterpart must pass, cheapest first. Each judges the two and their articles alone.</summary>
internal static class Gates
{
    /// <summary>How many sentences apart a claim and what contradicts it may stand when no place joins them.</summary>
    private const int Near = 3;

    /// <summary>For how many days before an article its deeds are news.</summary>
    private const int NewsDays = 3;

    /// <summary>Which statements can meet which counterparts, and what a pair of them would be.</summary>
    public static readonly (DivergenceKind Kind, AssertionKind Statement, AssertionKind Counterpart)[] Meetings =
    [
        (DivergenceKind.PledgeContradicted, AssertionKind.Commitment, AssertionKind.Deed),
        (DivergenceKind.OutlookContradicted, AssertionKind.Outlook, AssertionKind.Deed),
        (DivergenceKind.ClaimDisputed, AssertionKind.Claim, AssertionKind.Deed),
        (DivergenceKind.ClaimDisputed, AssertionKind.Claim, AssertionKind.Doubt),
        (DivergenceKind.OfficialsDisagree, AssertionKind.Outlook, AssertionKind.Skepticism),
        (DivergenceKind.OfficialsDisagree, AssertionKind.Optimism, AssertionKind.Skepticism),
    ];

    /// <summary>The first gate that stops the pair; <see cref="Gate.None"/> when it passes all.</summary>
    public static Gate Judge(DivergenceKind kind, Placed statement, Placed counterpart) => kind switch
    {
        DivergenceKind.PledgeContradicted => Pledge(statement, counterpart),
        DivergenceKind.OutlookContradicted => Outlook(statement, counterpart),
        DivergenceKind.ClaimDisputed => Claim(statement, counterpart),
        _ => Officials(statement, counterpart),
    };

    /// <summary>A pledge against a deed.</summary>
    private static Gate Pledge(Placed pledge, Placed deed)
    {
        var (words, act) = (pledge.Assertion, deed.Assertion);
        if (words.IsConditional) return Gate.Condition;
        if (words.IsOpenWhom && !IsSameArticle(pledge, deed)) return Gate.Party;
        // By an unknown hand: it may have been either of the two that a truce binds, but is nothing against a pledge of one.
        if (act.Parties.Count == 0 ? words.Parties.Count < 2 : !words.Parties.Intersect(act.Parties).Any()) return Gate.Party;
        if (act.IsBackground || IsStale(deed)) return Gate.Background;
        if (act.IsBeforeTruce || IsBefore(deed, pledge) || act.Day < words.Day || act.Day < words.BeginsOn) return Gate.Time;
        if (!IsAfter(pledge, deed)) return Gate.Time;
        if (words.OtherParties.Count > 0 && words.OtherParties.Intersect(act.OtherParties).Any()) return Gate.Excluded;
        return IsOutside(words, act, pledge.Article) ? Gate.Place : Gate.None;
    }

    /// <summary>An outlook against a deed in the same conflict, whoever did it.</summary>
    private static Gate Outlook(Placed outlook, Placed deed)
    {
        if (deed.Assertion.IsBackground || IsStale(deed)) return Gate.Background;
        return IsBefore(deed, outlook) || deed.Assertion.Day < outlook.Assertion.Day ? Gate.Time : Gate.None;
    }

    /// <summary>A claim against a deed that it denies or excludes, or against words that doubt it.</summary>
    private static Gate Claim(Placed claim, Placed counter)
    {
        var (words, against) = (claim.Assertion, counter.Assertion);
        if (words.IsConditional) return Gate.Condition;
        if (against.Source.Party == words.Parties[0]) return Gate.OwnWords;
        if (against.Kind == AssertionKind.Doubt)
        {
            if (against.IsOfSuccess) return words.IsOfSuccess && (IsNear(claim, counter) || SharesPlace(words, against)) ? Gate.None : Gate.Act;
            // Doubt names whom it doubts, or stands beside the claim.
            if (against.Parties.Count > 0 ? !against.Parties.Contains(words.Parties[0]) : !IsNear(claim, counter)) return Gate.Party;
            return words.IsDenial ? Gate.Act : Gate.None;
        }

        // What is pledged can be doubted; what breaks a pledge is held against the pledge, not against a claim.
        if (words.IsPledge) return Gate.Act;
        if (words.Actor is not { } actor || !against.Parties.Contains(actor)) return Gate.Party;
        if (against.IsBackground) return Gate.Background;
        // A deed goes against a denial of such a deed, and against a truce said to be kept or a withdrawal said to be done.
        if (words.IsDenial != (words.Direction != Direction.DeEscalation)) return Gate.Act;
        if (against.Day < words.Day && !words.IsDenial) return Gate.Time;
        return IsNear(claim, counter) || SharesPlace(words, against) ? Gate.None : Gate.Act;
    }

    /// <summary>One party's optimism against another's skepticism.</summary>
    private static Gate Officials(Placed optimism, Placed skepticism)
    {
        if (optimism.Assertion.Parties[0] == skepticism.Assertion.Parties[0]) return Gate.OwnWords;
        // In another article the talks may be others: only a judgement on them is worth setting against it.
        return optimism.Assertion.Kind == AssertionKind.Outlook || IsSameArticle(optimism, skepticism) ? Gate.None : Gate.Act;
    }

    /// <summary>
    /// True when nobody says whose deed it was, nor that it took both sides: a clash, a breach by its own sentence, was the doing of
    /// whoever the truce binds.
    /// </summary>
    public static bool IsOpenHand(Placed pledge, Placed deed) =>
        deed.Assertion is { Parties.Count: 0, IsMutual: false, IsBreach: false } && !IsSameSentence(pledge, deed);

    /// <summary>True when what is held against the party is told by another belligerent, or by that one's media.</summary>
    public static bool IsEnemyWord(string party, Placed counterpart) =>
        counterpart.Assertion.Source is { Kind: SourceKind.Official or SourceKind.Media, Party: { } speaking }
        && speaking != party && counterpart.Article.Sides.Contains(speaking);

    /// <summary>True when the deed is known to come after the pledge, or while it holds.</summary>
    private static bool IsAfter(Placed pledge, Placed deed)
    {
        var (words, act) = (pledge.Assertion, deed.Assertion);
        if (act.IsBreach) return true;
        if (words.IsYetToBegin)
        {
            if (words.BeginsOn is { } begins) return act.Day > begins || (!IsSameArticle(pledge, deed) && deed.Article.At is { } at && DateOnly.FromDateTime(at.UtcDateTime) > begins);
            return !IsSameArticle(pledge, deed) && deed.Article.At - pledge.Article.At >= TimeSpan.FromDays(1);
        }

        return !words.IsFresh || !IsSameArticle(pledge, deed) || act.IsAfterPledge || act.Day > words.Day;
    }

    private static bool IsSameSentence(Placed one, Placed other) => IsSameArticle(one, other) && one.Assertion.Sentence == other.Assertion.Sentence;

    private static bool IsSameArticle(Placed one, Placed other) => one.Article.Id == other.Article.Id;

    /// <summary>Over articles, what was printed earlier came earlier. Within one, the order of telling says nothing of the order of events.</summary>
    private static bool IsBefore(Placed deed, Placed words) => !IsSameArticle(deed, words) && deed.Article.At < words.Article.At;

    /// <summary>True when the text itself dates the deed well before its article.</summary>
    private static bool IsStale(Placed deed) =>
        deed.Article.At is { } at && deed.Assertion.Day < DateOnly.FromDateTime(at.UtcDateTime).AddDays(-NewsDays);

    private static bool IsOutside(Assertion pledge, Assertion deed, AssertedArticle article)
    {
        // "In parts of Velmark" leaves open where: only towns and regions bound a pledge, not the states at war.
        var scope = pledge.Places.Where(place => !article.Sides.Contains(place)).ToList();
        return scope.Count > 0 && deed.Places.Count > 0 && !scope.Any(place => deed.Places.Any(other => IsSamePlace(place, other)));
    }

    private static bool SharesPlace(Assertion one, Assertion other) =>
        one.Places.Any(place => other.Places.Any(elsewhere => IsSamePlace(place, elsewhere)));

    /// <summary>One place, by name or because one lies in the other.</summary>
    private static bool IsSamePlace(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase)
        || Gazetteer.BuiltIn.LiesIn(one, other) || Gazetteer.BuiltIn.LiesIn(other, one);

    private static bool IsNear(Placed one, Placed other) =>
        IsSameArticle(one, other) && Math.Abs(one.Assertion.Sentence - other.Assertion.Sentence) <= Near;
}
