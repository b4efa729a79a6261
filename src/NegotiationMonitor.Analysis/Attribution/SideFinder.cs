using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Who fights whom in an article.</summary>
/// <param name="Sides">The belligerents, most named first.</param>
/// <param name="States">The states among them.</param>
/// <param name="Government">Whom "the government", "the army" and a title without a state stand for; null where that is open.</param>
/// <param name="Rebels">Whom "the rebels" stands for; null where that is open.</param>
internal sealed record Belligerents(IReadOnlyList<string> Sides, IReadOnlyList<string> States, string? Government, string? Rebels);

/// <summary>Finds the belligerents by how often they are named, and above all by how often their forces are.</summary>
internal sealed class SideFinder
{
    private const int MostSides = 4;
    private const int ForceWeight = 3;

    /// <summary>A state with less than this part of the first one's weight only lends troops.</summary>
    private const int FewestOfScore = 3;

    /// <summary>The war is where land is named, and what is called after the state, whoever's forces fight in it.</summary>
    private const int LandWeight = 2;
    private const int HomeWeight = 3;

    /// <summary>A state that only this text tells of is what it is about.</summary>
    private const int UnlistedWeight = 2;

    /// <summary>How many sentences must speak of rebels before they are one of the sides.</summary>
    private const int FewestSentences = 2;

    private readonly PhraseTable<string> _rebels = new();
    private readonly PhraseTable<string> _opposition = new();

    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);

    public SideFinder(KnowledgeBase knowledge)
    {
        foreach (var entry in knowledge.Entries("parties"))
        {
            if (entry.Text("name") is { } name && entry.Texts("adjectives") is [var adjective, ..]) _adjectives.TryAdd(name, adjective);
        }

        foreach (var form in knowledge.Entry("patterns", "rebels").Forms) _rebels.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "opposition").Forms) _opposition.Add(form, form);
    }

    public Belligerents Find(ScannedText text, IReadOnlyList<PartyMention> mentions)
    {
        var ranked = mentions.GroupBy(mention => mention.Party.Name).Select(named => new Standing(named.Key, [.. named]))
            .Where(party => party.Kind != PartyKind.Body)
            .OrderByDescending(party => party.Score).ThenBy(party => party.First).ToList();
        var fighting = ranked.Where(party => party.Score > 0 && (party.Forces > 0 || party.Kind == PartyKind.ArmedGroup)).ToList();
        // Two at least, if need be one whose forces are never named; listed states are more often hosts than those that only this text tells of.
        var others = ranked.Where(party => party.Score > 0).Except(fighting).OrderBy(party => party.IsListed);
        var sides = fighting.Concat(others).Take(Math.Max(2, Math.Min(MostSides, fighting.Count)))
            .OrderByDescending(party => party.Score).ThenBy(party => party.First).Select(party => party.Name).ToList();

        var government = Government(ranked);
        var group = fighting.FirstOrDefault(party => party.Kind == PartyKind.ArmedGroup)?.Name;
        // Where a text speaks of "the opposition" that is whom it means by rebels, whatever other groups fight.
        var opponents = SpeaksOf(_opposition, text) is > 0 and var spoken ? spoken : group is null ? SpeaksOf(_rebels, text) : 0;
        if (government is not null && opponents > 0)
        {
            group = $"{Adjective(government, mentions, text)} opposition";
            if (opponents >= FewestSentences && !sides.Contains(group)) sides.Insert(Math.Min(1, sides.Count), group);
        }

        // Where a state fights another, an armed group beside them is not the opponent.
        var isInterstate = opponents == 0 && (group is null || fighting.Take(2).All(party => party.Kind == PartyKind.State));
        var states = fighting.Where(party => isInterstate && party.Kind == PartyKind.State && party.Score * FewestOfScore >= fighting[0].Score);
        return new Belligerents([.. sides.Take(MostSides)], [.. states.Select(party => party.Name)], government, group);
    }

    /// <summary>A state whose forces are never named is a host or a mediator, not "the government"; one that only this text tells of is at home in it. The land that is named most is where the war is.</summary>
    private static string? Government(List<Standing> ranked)
    {
        var states = ranked.Where(party => party.Kind == PartyKind.State).ToList();
        var atWar = states.Where(party => party.Forces > 0 || party.Homes > 0 || party.Land >= FewestSentences || !party.IsListed).ToList();
        var unlistedWeight = atWar.Exists(party => party.IsListed && party.Homes > 0) ? 1 : UnlistedWeight;
        return (atWar.Count > 0 ? atWar : states.Where(party => party.Named > 2))
            .OrderByDescending(party => party.AtHome * (party.IsListed ? 1 : unlistedWeight)).ThenBy(party => party.First)
            .FirstOrDefault()?.Name;
    }

    private static int SpeaksOf(PhraseTable<string> words, ScannedText text) =>
        text.Sentences.Count(sentence => words.StandsIn(text, sentence.FirstToken, sentence.EndToken));

    /// <summary>signals.md §3 names the opponents of a government after its country: by its adjective, as listed or as the text uses one.</summary>
    private string Adjective(string country, IReadOnlyList<PartyMention> mentions, ScannedText text)
    {
        foreach (var mention in mentions)
        {
            if (mention.Party.Name != country || mention.Party.Form != PartyForm.Adjective || text.TextOf(mention.EndToken - 1).EndsWith("s")) continue;
            return text.SpanOf(mention.FirstToken, mention.EndToken).In(text.Body).ToString();
        }

        return _adjectives.GetValueOrDefault(country, country);
    }

    /// <summary>How a party stands in a text.</summary>
    private sealed class Standing(string name, List<PartyMention> mentions)
    {
        public string Name => name;

        public PartyKind Kind => mentions[0].Party.Kind;

        public bool IsListed => mentions[0].Party.IsListed;

        public int First => mentions[0].FirstToken;

        public int Forces { get; } = mentions.Count(mention => mention.IsForce);

        /// <summary>How often its land or a town of it is named: "in Velmark".</summary>
        public int Land { get; } = mentions.Count(mention => mention.IsPlace && mention.Party.Form is PartyForm.Name or PartyForm.Town);

        /// <summary>How much speaks for its being the land of the war.</summary>
        public int AtHome => Named + (LandWeight * Land) + (HomeWeight * Homes);

        /// <summary>How often the war, a government or an opposition is called after it.</summary>
        public int Homes { get; } = mentions.Count(mention => mention.IsHome);

        public int Named { get; } = mentions.Count(mention => mention.Party.Form is not (PartyForm.Capital or PartyForm.Seat or PartyForm.Town));

        public int Score { get; } = mentions.Sum(mention => mention.IsForce ? ForceWeight : mention.IsPlace ? 0 : 1);
    }
}
