using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Whether an article is about a war or about talks to end one: how much of it is force, how much settlement, how much another matter.</summary>
internal sealed record ArticleGate
{
    /// <summary>Up to so many sentences a text is too short to weigh: one word of force opens the gate.</summary>
    private const int FewSentences = 3;

    /// <summary>By how much a sentence other matters may outweigh war; measured on training/ and dev, where one article of 869 with signals lies above it.</summary>
    private const double MostOutweighed = 0.25;

    /// <summary>Counts the cues of an article, a list a sentence.</summary>
    public static ArticleGate Of(IReadOnlyList<List<PhraseMatch<CueKind?>>> sentences)
    {
        int force = 0, armed = 0, war = 0, settlement = 0, peacemaking = 0, domain = 0, police = 0;
        foreach (var sentence in sentences)
        {
            foreach (var cue in sentence)
            {
                if (cue.Value!.Family == CueFamily.Force) force++;
                else if (cue.Value.Family == CueFamily.Settlement) settlement++;
                switch (cue.Value.Group)
                {
                    case "forces" or "weapon" or "peacekeeper" or "bombard": armed++; break;
                    case "warnoun": war++; break;
                    case "truce" or "negotiator": peacemaking++; break;
                    case "otherdomain": domain++; break;
                    case "police": police++; break;
                }
            }
        }

        return new ArticleGate
        {
            Force = force,
            Armed = armed,
            War = war,
            Settlement = settlement,
            Peacemaking = peacemaking,
            Domain = domain,
            Police = police,
            Sentences = Math.Max(1, sentences.Count),
        };
    }

    /// <summary>Words of force, many of which ("move", "hit", "town") say little by themselves.</summary>
    public required int Force { get; init; }

    /// <summary>Who and what makes war: troops, rebels, weapons, shelling, peacekeepers.</summary>
    public required int Armed { get; init; }

    /// <summary>War, fighting, violence by name.</summary>
    public required int War { get; init; }

    /// <summary>Words of talks and deals of any kind.</summary>
    public required int Settlement { get; init; }

    /// <summary>Truces and those who mediate.</summary>
    public required int Peacemaking { get; init; }

    /// <summary>Words of trade, labour, sport, courts, culture, disasters.</summary>
    public required int Domain { get; init; }

    /// <summary>Words of police and crime.</summary>
    public required int Police { get; init; }

    /// <summary>Sentences, at least 1.</summary>
    public required int Sentences { get; init; }

    /// <summary>False for an article about something else: trade, sport, courts, or a text in which force hardly occurs. It carries no signal.</summary>
    public bool IsOpen => Sentences <= FewSentences ? Force >= 1 : Force >= 2 && Armed + War + Peacemaking >= 1 && Outweighed <= MostOutweighed;

    /// <summary>How thickly force stands in it, in steps from 0 to 4.</summary>
    public int ForceStep => Step(Force);

    /// <summary>How thickly talks and truces stand in it, in steps from 0 to 4.</summary>
    public int SettlementStep => Step(Settlement);

    /// <summary>How thickly other matters stand in it, in steps from 0 to 4.</summary>
    public int DomainStep => Step(Domain);

    // Police come with war too; troops and weapons seldom come without it; talks come with everything, truces don't.
    private double Outweighed => (Domain + (0.25 * Police) - (2 * Armed) - (0.5 * Peacemaking)) / Sentences;

    private int Step(int count) => ((double)count / Sentences) switch { < 0.25 => 0, < 0.6 => 1, < 1.2 => 2, < 2 => 3, _ => 4 };
}
