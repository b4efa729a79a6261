namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>An article as the search for divergences sees it: no text, only what it asserts.</summary>
/// <param name="Id">The article's identity, unique among those searched together.</param>
/// <param name="Outlet">Who printed it; null where unknown.</param>
/// <param name="At">When it was published, else when it arrived; null where neither is known.</param>
/// <param name="Sides">The belligerents it is about.</param>
/// <param name="Assertions">What its sentences contribute.</param>
public sealed record AssertedArticle(
    string Id, string? Outlet, DateTimeOffset? At, IReadOnlyList<string> Sides, IReadOnlyList<Assertion> Assertions);
