using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Who fights whom in an article.</summary>
/// <param name="Sides">The belligerents, most named first.</param>
/// <param name="Government">Whom "the government", "the army" and a title without a state stand for; null where that is open.</param>
/// <param name="Rebels">Whom "the rebels" stands for; null where that is open.</param>
internal sealed record Belligerents(IReadOnlyList<string> Sides, string? Government, string? Rebels);

/// <summary>Finds the belligerents by how often they are named, and above all by how often their forces are.</summary>
internal sealed class SideFinder
{
    private const int MostSides = 4;
    private const int ForceWeight = 3;

    /// <summary>How many sentences must speak of rebels before there are any.</summary>
    private const int FewestSentences = 2;

    private readonly PhraseTable<string> _rebels = new();
    private readonly PhraseTable<string> _opposition = new();
    private readonly PhraseTable<string> _government = new();

    public SideFinder(KnowledgeBase knowledge)
    {
        foreach (var form in knowledge.Entry("patterns", "rebels").Forms) _rebels.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "opposition").Forms) _opposition.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "government").Forms) _government.Add(form, form);
    }

    public Belligerents Find(ScannedText text, IReadOnlyList<PartyMention> mentions)
    {
        var scores = new Dictionary<string, (int Score, int Forces, PartyKind Kind, int First)>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var known = scores.GetValueOrDefault(mention.Party.Name, (0, 0, mention.Party.Kind, mention.FirstToken));
            var weight = mention.IsForce ? ForceWeight : mention.IsPlace ? 0 : 1;
            scores[mention.Party.Name] = (known.Item1 + weight, known.Item2 + (mention.IsForce ? 1 : 0), known.Item3, known.Item4);
        }

        var ranked = scores.Where(party => party.Value.Kind != PartyKind.Body && party.Value.Score > 0)
            .OrderByDescending(party => party.Value.Score).ThenBy(party => party.Value.First).ToList();
        var fighting = ranked.Where(party => party.Value.Forces > 0 || party.Value.Kind == PartyKind.ArmedGroup).ToList();
        // Two at least, if need be one whose forces are never named; but no state that is mentioned in passing.
        var others = ranked.Except(fighting).Where(party => party.Value.Score > 1);
        var sides = fighting.Concat(others).Take(Math.Max(2, Math.Min(MostSides, fighting.Count)))
            .OrderByDescending(party => party.Value.Score).ThenBy(party => party.Value.First).Select(party => party.Key).ToList();

        var government = ranked.Where(party => party.Value is { Kind: PartyKind.State, Forces: > 0 }).Select(party => party.Key).FirstOrDefault(sides.Contains);
        if (government is null && CountOf(_government, text) > 0 && Home(mentions) is { } home)
        {
            // A civil war whose article names the state only as where it happens.
            government = home;
            sides.Insert(Math.Min(1, sides.Count), home);
        }

        var group = ranked.Where(party => party.Value.Kind == PartyKind.ArmedGroup).Select(party => party.Key).FirstOrDefault(sides.Contains);
        if (government is not null && (CountOf(_opposition, text) >= 2 || (group is null && CountOf(_rebels, text) >= 2)))
        {
            group = $"{Adjective(government, mentions, text)} opposition";
            if (!sides.Contains(group)) sides.Insert(Math.Min(1, sides.Count), group);
        }

        return new Belligerents([.. sides.Take(MostSides)], government, group);
    }

    private static int CountOf(PhraseTable<string> words, ScannedText text) =>
        text.Sentences.Count(sentence => words.Find(text, sentence.FirstToken, sentence.EndToken).Count > 0);

    /// <summary>The state that is named most, as a place too; a capital may be a host's only.</summary>
    private static string? Home(IReadOnlyList<PartyMention> mentions) =>
        mentions.Where(mention => mention.Party is { Kind: PartyKind.State, Form: not PartyForm.Capital })
            .GroupBy(mention => mention.Party.Name)
            .OrderByDescending(same => same.Count(mention => !mention.IsPlace)).ThenByDescending(same => same.Count()).ThenBy(same => same.First().FirstToken)
            .Where(same => same.Count() > 1 || same.Any(mention => !mention.IsPlace)).Select(same => same.Key).FirstOrDefault();

    /// <summary>signals.md §3 names the opponents of a government after its country: by its adjective, where the text uses one.</summary>
    private static string Adjective(string country, IReadOnlyList<PartyMention> mentions, ScannedText text)
    {
        foreach (var mention in mentions)
        {
            if (mention.Party.Name == country && mention.Party.Form == PartyForm.Adjective && mention.EndToken - mention.FirstToken == 1)
            {
                var word = text.TextOf(mention.FirstToken);
                if (!word.EndsWith("s")) return word.ToString();
            }
        }

        return country;
    }

    /// <summary>How a party stands in a text.</summary>
    private sealed class Standing(string name, List<PartyMention> mentions)
    {
        public string Name => name;

        public PartyKind Kind => mentions[0].Party.Kind;

        public bool IsListed => mentions[0].Party.IsListed;

        public int First => mentions[0].FirstToken;

        public int Forces { get; } = mentions.Count(mention => mention.IsForce);

        /// <summary>How often its land is named: "in Velmark".</summary>
        public int Land { get; } = mentions.Count(mention => mention.IsPlace && mention.Party.Form == PartyForm.Name);

        public int Named { get; } = mentions.Count(mention => mention.Party.Form is not (PartyForm.Capital or PartyForm.Seat));

        public int Score { get; } = mentions.Sum(mention => mention.IsForce ? ForceWeight : mention.IsPlace ? 0 : 1);
    }
}
