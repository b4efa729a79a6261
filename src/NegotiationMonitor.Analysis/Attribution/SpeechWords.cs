using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The small words that part a source, its verb and what is said.</summary>
internal sealed class SpeechWords(KnowledgeBase knowledge)
{
    /// <summary>A source's words reach back to one of these.</summary>
    public WordSet ClauseOpeners { get; } = new(knowledge, "clause-opener");

    /// <summary>Words before a source that don't belong to it.</summary>
    public WordSet SourceOpeners { get; } = new(knowledge, "source-opener");

    /// <summary>Words between a source and its verb.</summary>
    public WordSet Between { get; } = new(knowledge, "between-source-and-verb");

    /// <summary>Words behind a verb that tell when and where it was said.</summary>
    public WordSet Circumstances { get; } = new(knowledge, "circumstance");

    /// <summary>Words behind a verb that are stepped over before what was said.</summary>
    public WordSet Addressees { get; } = new(knowledge, "addressee");

    /// <summary>Words that open a relative clause.</summary>
    public WordSet Relatives { get; } = new(knowledge, "relative");
}
