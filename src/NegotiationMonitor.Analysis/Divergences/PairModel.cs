using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>
/// How likely a pair that passed the gates is a divergence: one sparse logistic regression a kind, learnt from the divergences labelled in
/// training/ (knowledge/weights/pairs.json).
/// </summary>
internal sealed class PairModel
{
    /// <summary>What each kind is called in the weights.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["pledge-contradicted", "outlook-contradicted", "claim-disputed", "officials-disagree"];

    private readonly SignalModel[] _byKind;

    /// <summary>The model of the <paramref name="knowledge"/>.</summary>
    /// <exception cref="KnowledgeException">A kind's weights are missing or faulty.</exception>
    public PairModel(KnowledgeBase knowledge) =>
        _byKind = [.. Enum.GetValues<DivergenceKind>().Select(kind => SignalModel.Of(knowledge, Ids[(int)kind]))];

    /// <summary>The model that is built in.</summary>
    public static PairModel BuiltIn { get; } = new(KnowledgeBase.BuiltIn);

    /// <summary>The confidence of a pair, from 0 to 1.</summary>
    public double Confidence(DivergenceKind kind, string party, Placed statement, Placed counterpart) =>
        1 / (1 + Math.Exp(-_byKind[(int)kind].Logit(PairFeatures.Of(party, statement, counterpart))));
}
