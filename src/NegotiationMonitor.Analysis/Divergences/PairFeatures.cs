using NegotiationMonitor.Analysis.Signals;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>
/// Turns a statement and a counterpart that passed the gates into features: who speaks, how sure both are, how far apart they stand, what
/// the text says of time, place and hand. No name becomes a feature.
/// </summary>
internal static class PairFeatures
{
    /// <summary>The features of a pair that would be held against <paramref name="party"/>.</summary>
    public static List<Feature> Of(string party, Placed statement, Placed counterpart)
    {
        var (words, against) = (statement.Assertion, counterpart.Assertion);
        List<Feature> features = [];
        Add($"statement={words.Kind}");
        Add($"counterpart={against.Kind}");
        Add($"pair={words.Kind}-{against.Kind}");
        Add($"statement-source={words.Source.Kind}");
        Add($"counterpart-source={against.Source.Kind}");
        Add($"counterpart-speaks-for={SpeaksFor(party, counterpart)}");
        Add($"party={(statement.Article.Sides.Take(2).Contains(party) ? "side" : statement.Article.Sides.Contains(party) ? "lesser-side" : "third")}");
        Add($"statement-confidence={Step(words.Confidence)}");
        Add($"counterpart-confidence={Step(against.Confidence)}");
        Add($"distance={Distance(statement, counterpart)}");
        Add($"places={Places(words, against)}");
        Add($"day={Day(words, against)}");
        Add($"bound={Math.Min(2, words.Parties.Count)}");
        Add($"acting={(against.Parties.Count == 0 ? "open" : against.Parties.Contains(party) ? "party" : "other")}");
        if (against.OtherParties.Contains(party)) Add("party-beside-deed");
        AddFlags(features, "statement", words);
        AddFlags(features, "counterpart", against);
        return features;

        void Add(string name) => features.Add(new Feature(name, -1));
    }

    private static void AddFlags(List<Feature> features, string side, Assertion assertion)
    {
        Add("direction", assertion.Direction is Direction.Escalation);
        Add("cooling", assertion.Direction is Direction.DeEscalation);
        Add("denial", assertion.IsDenial);
        Add("yet-to-begin", assertion.IsYetToBegin);
        Add("fresh", assertion.IsFresh);
        Add("open-whom", assertion.IsOpenWhom);
        Add("after-pledge", assertion.IsAfterPledge);
        Add("breach", assertion.IsBreach);
        Add("mutual", assertion.IsMutual);
        Add("pledge", assertion.IsPledge);
        Add("success", assertion.IsOfSuccess);
        Add("names-place", assertion.Places.Count > 0);
        Add("first-sentence", assertion.Sentence == 0);

        void Add(string flag, bool holds)
        {
            if (holds) features.Add(new Feature($"{side}-{flag}", -1));
        }
    }

    private static string SpeaksFor(string party, Placed counterpart) => counterpart.Assertion.Source.Party switch
    {
        null => "nobody",
        { } speaking when speaking == party => "itself",
        { } speaking when counterpart.Article.Sides.Contains(speaking) => "enemy",
        _ => "third",
    };

    private static string Step(double confidence) => confidence switch { < 0.5 => "0", < 0.65 => "1", < 0.8 => "2", < 0.9 => "3", _ => "4" };

    private static string Distance(Placed statement, Placed counterpart)
    {
        if (statement.Article.Id != counterpart.Article.Id) return "other-article";
        return (counterpart.Assertion.Sentence - statement.Assertion.Sentence) switch
        {
            0 => "same", 1 => "next", 2 or 3 => "near-behind", > 3 and < 9 => "behind", >= 9 => "far-behind", -1 => "before", > -4 => "near-before", > -9 => "ahead", _ => "far-ahead",
        };
    }

    private static string Places(Assertion words, Assertion against) =>
        words.Places.Count == 0 ? against.Places.Count == 0 ? "none" : "counterpart-only"
        : against.Places.Count == 0 ? "statement-only"
        : words.Places.Intersect(against.Places, StringComparer.OrdinalIgnoreCase).Any() ? "shared" : "apart";

    private static string Day(Assertion words, Assertion against) => (words.Day, against.Day) switch
    {
        (null, null) => "open",
        (null, _) => "counterpart-only",
        (_, null) => "statement-only",
        var (said, done) => done == said ? "same" : done > said ? "later" : "earlier",
    };
}
