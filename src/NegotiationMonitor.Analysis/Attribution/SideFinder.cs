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
    private const int LandWeight = 2;

    /// <summary>How many sentences must speak of rebels before there are any.</summary>
    private const int FewestSentences = 2;

    /// <summary>How many times as often as a group the rebels must be spoken of to be more than that group.</summary>
    private const int SeldomNamed = 2;

    /// <summary>What part of the best listed state's standing a state that only the text tells of needs, to be at home in it.</summary>
    private const double Comparable = 0.34;

    private readonly PhraseTable<string> _rebels = new();
    private readonly PhraseTable<string> _opposition = new();

    public SideFinder(KnowledgeBase knowledge)
    {
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
        var leading = fighting.FirstOrDefault(party => party.Kind == PartyKind.ArmedGroup);
        var group = leading?.Name;
        var rebels = HowOften(_rebels, text);
        // Where a text speaks of "the opposition" that is whom it means by rebels, whatever other groups fight; and where it seldom names a group, the rebels are more than that.
        if (government is not null && (HowOften(_opposition, text) >= FewestSentences || (rebels >= FewestSentences && rebels >= SeldomNamed * (leading?.Named ?? 0))))
        {
            group = $"{Adjective(government, mentions, text)} opposition";
            if (!sides.Contains(group)) sides.Insert(Math.Min(1, sides.Count), group);
        }

        return new Belligerents([.. sides.Take(MostSides)], government, group);
    }

    /// <summary>A state whose forces are never named is a host or a mediator, not "the government"; one that only this text tells of is at home in it. The land that is named most is where the war is.</summary>
    private static string? Government(List<Standing> ranked)
    {
        var states = ranked.Where(party => party.Kind == PartyKind.State).ToList();
        var listed = states.Where(party => party.IsListed && (party.Forces > 0 || party.Towns > 0)).Select(party => party.Score).DefaultIfEmpty(0).Max();
        var isUnlisted = (Standing party) => !party.IsListed && party.Score >= Comparable * listed;
        var atWar = states.Where(party => party.Forces > 0 || party.Towns > 0 || isUnlisted(party)).ToList();
        return (atWar.Count > 0 ? atWar : states.Where(party => party.Named > 2))
            .OrderByDescending(isUnlisted).ThenByDescending(party => party.Named + (party.IsListed ? LandWeight * (party.Land + party.Towns) : 0)).ThenBy(party => party.First)
            .FirstOrDefault()?.Name;
    }

    /// <summary>How many sentences hold one of the words.</summary>
    private static int HowOften(PhraseTable<string> words, ScannedText text) =>
        text.Sentences.Count(sentence => words.Find(text, sentence.FirstToken, sentence.EndToken).Count > 0);

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

        /// <summary>How often its towns and regions are.</summary>
        public int Towns { get; } = mentions.Count(mention => mention.Party.Form == PartyForm.Town);

        public int Named { get; } = mentions.Count(mention => mention.Party.Form is not (PartyForm.Capital or PartyForm.Seat or PartyForm.Town));

        public int Score { get; } = mentions.Sum(mention => mention.IsForce ? ForceWeight : mention.IsPlace ? 0 : 1);
    }
}
