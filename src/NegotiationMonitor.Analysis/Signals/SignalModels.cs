using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>All learnt models: one a type of signal, and those for the further fields of military activity.</summary>
internal sealed class SignalModels(KnowledgeBase knowledge)
{
    /// <summary>The model of each type, in the order in which signals are given.</summary>
    public IReadOnlyList<(SignalType Type, SignalModel Model)> Types { get; } =
    [
        (SignalType.Optimism, SignalModel.Of(knowledge, "optimism")),
        (SignalType.Skepticism, SignalModel.Of(knowledge, "skepticism")),
        (SignalType.MilitaryActivity, SignalModel.Of(knowledge, "military-activity")),
    ];

    /// <summary>That military activity cools the conflict.</summary>
    public SignalModel DeEscalation { get; } = SignalModel.Of(knowledge, "de-escalation");

    /// <summary>That military activity is a plan, a pledge, an order or a threat.</summary>
    public SignalModel Stated { get; } = SignalModel.Of(knowledge, "stated");

    /// <summary>That military activity is denied.</summary>
    public SignalModel Denied { get; } = SignalModel.Of(knowledge, "denied");
}
