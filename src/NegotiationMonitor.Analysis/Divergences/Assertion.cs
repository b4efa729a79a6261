using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>The part that a sentence can play in a divergence.</summary>
public enum AssertionKind
{
    /// <summary>A de-escalation pledged, ordered, agreed or in force.</summary>
    Commitment,

    /// <summary>An official's own, unconditional judgement that talks or truce go well.</summary>
    Outlook,

    /// <summary>What an official says of his own side's doings.</summary>
    Claim,

    /// <summary>Reported escalation.</summary>
    Deed,

    /// <summary>Doubt or contradiction of another's claim or pledge.</summary>
    Doubt,

    /// <summary>An official's skepticism about the talks.</summary>
    Skepticism,
}

/// <summary>
/// What one sentence contributes to divergences: all that a later article needs to know of it, so that pairs over articles are
/// found without reading the earlier text again. Stored as JSON with its article.
/// </summary>
/// <param name="Kind">The part it can play.</param>
/// <param name="Sentence">The sentence's index in its article.</param>
/// <param name="Span">The sentence's span in its article's body.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Parties">Whose words, or whom the commitment binds, or whose forces act; empty where it is left open.</param>
/// <param name="Places">The places it is about; empty for anywhere in the conflict.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record Assertion(
    AssertionKind Kind,
    int Sentence,
    TextSpan Span,
    Source Source,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Places,
    double Confidence);
