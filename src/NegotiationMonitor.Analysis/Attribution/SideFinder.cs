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

    private readonly PhraseTable<string> _rebels = new();

    public SideFinder(KnowledgeBase knowledge)
    {
        foreach (var form in knowledge.Entry("patterns", "rebels").Forms) _rebels.Add(form, form);
    }

    public Belligerents Find(ScannedText text, IReadOnlyList<PartyMention> mentions)
    {
        var ranked = Ranked(mentions);
        var government = ranked.FirstOrDefault(party => party.Kind == PartyKind.State)?.Name;
        var group = ranked.FirstOrDefault(party => party.Kind == PartyKind.ArmedGroup)?.Name
            ?? ranked.FirstOrDefault(party => party is { Kind: PartyKind.Organisation, Forces: > 0 })?.Name;
        var rebels = text.Sentences.Sum(sentence => _rebels.Find(text, sentence.FirstToken, sentence.EndToken).Count);
        // Two states at war, or one and its rebels.
        var isStateWar = ranked.Count(party => party is { Kind: PartyKind.State, Forces: > 0 }) >= 2;
        if (group is null && government is not null && rebels >= (isStateWar ? 3 : 1)) group = Opposition(government, ranked, mentions, text);

        List<string> sides = [.. ranked.Where(party => party.IsFighting).Select(party => party.Name)];
        if (group is not null && !sides.Contains(group)) sides.Insert(Math.Min(1, sides.Count), group);
        if (government is not null && !sides.Contains(government) && sides.Count < 2) sides.Insert(0, government);
        foreach (var party in ranked)
        {
            if (sides.Count >= 2) break;
            if (party.Kind == PartyKind.State && !sides.Contains(party.Name)) sides.Add(party.Name);
        }

        return new Belligerents([.. sides.Take(MostSides)], government, group);
    }

    private static List<Standing> Ranked(IReadOnlyList<PartyMention> mentions)
    {
        Dictionary<string, Standing> standings = new(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Party.Kind == PartyKind.Body) continue;
            if (!standings.TryGetValue(mention.Party.Name, out var standing))
            {
                standings[mention.Party.Name] = standing = new Standing(mention.Party.Name, mention.Party.Kind, mention.Party.IsInvented, mention.FirstToken);
            }

            // The land where it happens is more often than not a party to it; where a conference is held is none.
            standing.Score += mention.IsForce ? ForceWeight : !mention.IsPlace ? 2 : mention.Party.Form == PartyForm.Name ? 1 : 0;
            if (mention.IsForce) standing.Forces++;
        }

        return [.. standings.Values.Where(standing => standing.Score > 0).OrderByDescending(standing => standing.Score).ThenBy(standing => standing.First)];
    }

    /// <summary>signals.md §3 names the opponents of a government after its country: by its adjective where a list has one.</summary>
    private static string Opposition(string country, List<Standing> ranked, IReadOnlyList<PartyMention> mentions, ScannedText text)
    {
        foreach (var mention in mentions)
        {
            if (mention.Party.Name == country && mention.Party.Form == PartyForm.Adjective && mention.EndToken - mention.FirstToken == 1 && !ranked.First(party => party.Name == country).IsInvented)
            {
                var word = text.TextOf(mention.FirstToken);
                if (!word.EndsWith("s")) return $"{word} opposition";
            }
        }

        return $"{country} opposition";
    }

    private sealed class Standing(string name, PartyKind kind, bool isInvented, int first)
    {
        public string Name => name;

        public PartyKind Kind => kind;

        public bool IsInvented => isInvented;

        public int First => first;

        public int Score { get; set; }

        public int Forces { get; set; }

        public bool IsFighting => kind == PartyKind.ArmedGroup || Forces > 0;
    }
}
