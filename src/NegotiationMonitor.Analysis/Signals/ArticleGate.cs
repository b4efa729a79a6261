using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Whether an article is about a war or about talks to end one: how much of it is force, how much settlement, how much another matter.</summary>
internal sealed record ArticleGate(int Force, int Settlement, int Domain, int Sentences)
{
    /// <summary>Counts the cues of an article, a list a sentence.</summary>
    public static ArticleGate Of(IReadOnlyList<List<PhraseMatch<CueKind?>>> sentences)
    {
        int force = 0, settlement = 0, domain = 0;
        foreach (var sentence in sentences)
        {
            foreach (var cue in sentence)
            {
                if (cue.Value!.Family == CueFamily.Force) force++;
                else if (cue.Value.Family == CueFamily.Settlement) settlement++;
                else if (cue.Value.Group == "otherdomain") domain++;
            }
        }

        return new ArticleGate(force, settlement, domain, Math.Max(1, sentences.Count));
    }

    /// <summary>False for an article in which force hardly occurs: trade, sport, courts. It carries no signal.</summary>
    public bool IsOpen => Force >= 2 || (Force >= 1 && Sentences <= 3);

    /// <summary>How thickly force stands in it, in steps from 0 to 4.</summary>
    public int ForceStep => Step(Force);

    /// <summary>How thickly talks and truces stand in it, in steps from 0 to 4.</summary>
    public int SettlementStep => Step(Settlement);

    /// <summary>How thickly other matters stand in it, in steps from 0 to 4.</summary>
    public int DomainStep => Step(Domain);

    private int Step(int count) => ((double)count / Sentences) switch { < 0.25 => 0, < 0.6 => 1, < 1.2 => 2, < 2 => 3, _ => 4 };
}
