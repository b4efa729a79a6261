using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>The part that a sentence can play in a divergence.</summary>
public enum AssertionKind
{
    /// <summary>A de-escalation pledged, ordered, agreed, in force or just broken; <see cref="Assertion.Parties"/> are bound by it.</summary>
    Commitment,

    /// <summary>An official's own, unconditional judgement that talks or truce go well.</summary>
    Outlook,

    /// <summary>Any other optimism of an official: readiness, offers, hopes.</summary>
    Optimism,

    /// <summary>An official's skepticism about the talks.</summary>
    Skepticism,

    /// <summary>What an official says of his own side's doings.</summary>
    Claim,

    /// <summary>Reported escalation by <see cref="Assertion.Parties"/>, or by an unknown hand when empty.</summary>
    Deed,

    /// <summary>Words against another's claim or pledge; <see cref="Assertion.Parties"/> are those whose word is doubted.</summary>
    Doubt,
}

/// <summary>
/// What one sentence contributes to divergences: all that a later article needs to know of it, so that pairs over articles are found
/// without reading the earlier text again. Stored as JSON with its article.
/// </summary>
/// <param name="Kind">The part it can play.</param>
/// <param name="Sentence">The sentence's index in its article.</param>
/// <param name="Span">The sentence's span in its article's body.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Parties">Whose words, or whom the commitment binds, or whose forces act; empty where it is left open.</param>
/// <param name="Places">The places it is about, as written; empty for anywhere in the conflict.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record Assertion(
    AssertionKind Kind,
    int Sentence,
    TextSpan Span,
    Source Source,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Places,
    double Confidence)
{
    /// <summary>Claims: what is claimed. Commitments and deeds: the direction of the activity.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Claims: whose forces are said to have acted or not; null where it is left open.</summary>
    public string? Actor { get; init; }

    /// <summary>The day it tells of, where the text names one and the article's date makes it certain; commitments: the day they were made.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Commitments: the day they begin to bind, where the text names one.</summary>
    public DateOnly? BeginsOn { get; init; }

    /// <summary>Commitments: parties that it leaves out. Deeds: further parties that the sentence names, for whom or against whom it was done.</summary>
    public IReadOnlyList<string> OtherParties { get; init; } = [];

    /// <summary>Claims: true when it is a denial.</summary>
    public bool IsDenial { get; init; }

    /// <summary>Commitments: true when it is kept only under a condition, so that nothing can be held against it.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Commitments: true when it is yet to begin where it is told; what its own article reports came before it.</summary>
    public bool IsYetToBegin { get; init; }

    /// <summary>
    /// Commitments: true when it was made as its article appeared, or at a time that is left open. What the same article reports may have
    /// come before it, so that only a deed told as following breaks it.
    /// </summary>
    public bool IsFresh { get; init; }

    /// <summary>Commitments: true when the text does not say whom it binds, and the article's sides are taken.</summary>
    public bool IsOpenWhom { get; init; }

    /// <summary>Deeds: true when the text sets it after or against a pledge ("but", "hours after", "despite").</summary>
    public bool IsAfterPledge { get; init; }

    /// <summary>Deeds: true when the text calls it a breach.</summary>
    public bool IsBreach { get; init; }

    /// <summary>Deeds: true when it takes both sides to do it: a clash, an exchange of fire.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Deeds: true when it is told as background, not as news: long ago, a toll, history.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Deeds: true when the text says that it came before the truce ("hours before the ceasefire began").</summary>
    public bool IsBeforeTruce { get; init; }

    /// <summary>Claims: true for a pledge, which words can doubt but no deed can disprove. Its deeds are those of the commitment.</summary>
    public bool IsPledge { get; init; }

    /// <summary>Claims and doubts: true when it is about a success (a town taken, a victory), claimed or said to be incomplete.</summary>
    public bool IsOfSuccess { get; init; }
}
