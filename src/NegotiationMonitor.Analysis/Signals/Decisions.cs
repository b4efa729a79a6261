using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>All learnt decisions: one a type of signal, and those for the further fields of military activity.</summary>
internal sealed class Decisions(KnowledgeBase knowledge)
{
    /// <summary>The decision of each type, in the order in which signals are given, with the words that prove it.</summary>
    public IReadOnlyList<(SignalType Type, Decision Decision, WordOutput Words)> Types { get; } =
    [
        (SignalType.Optimism, Decision.Of(knowledge, "optimism", SentenceOutput.Optimism), WordOutput.Optimism),
        (SignalType.Skepticism, Decision.Of(knowledge, "skepticism", SentenceOutput.Skepticism), WordOutput.Skepticism),
        (SignalType.MilitaryActivity, Decision.Of(knowledge, "military-activity", SentenceOutput.MilitaryActivity), WordOutput.MilitaryActivity),
    ];

    /// <summary>That military activity cools the conflict.</summary>
    public Decision DeEscalation { get; } = Decision.Of(knowledge, "de-escalation", SentenceOutput.DeEscalation);

    /// <summary>That military activity neither heats nor cools the conflict.</summary>
    public Decision Unclear { get; } = Decision.Of(knowledge, "unclear", SentenceOutput.Unclear);

    /// <summary>That military activity is a plan, a pledge, an order or a threat.</summary>
    public Decision Stated { get; } = Decision.Of(knowledge, "stated", SentenceOutput.Stated);

    /// <summary>That military activity is denied.</summary>
    public Decision Denied { get; } = Decision.Of(knowledge, "denied", SentenceOutput.Denied);
}
