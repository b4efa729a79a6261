using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Something in a sentence that somebody says, thinks or is reported to hold.</summary>
/// <param name="Words">The words attributed.</param>
/// <param name="Mention">The words that name the source in this sentence; null in a quote that goes on from the sentence before.</param>
/// <param name="Cue">The words that attribute ("said", "according to"); null in a quote that goes on.</param>
/// <param name="Source">The source, resolved.</param>
public sealed record SpeechAttribution(TextSpan Words, TextSpan? Mention, TextSpan? Cue, Source Source);
