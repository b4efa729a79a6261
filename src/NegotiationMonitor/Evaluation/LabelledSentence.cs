using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Evaluation;

/// <summary>A sentence and its signals.</summary>
/// <param name="Span">Where it stands in the body.</param>
/// <param name="IsSkipped">True where the labels leave it open: its signals are not scored.</param>
/// <param name="Signals">Its signals.</param>
public sealed record LabelledSentence(TextSpan Span, bool IsSkipped, IReadOnlyList<LabelledSignal> Signals);
