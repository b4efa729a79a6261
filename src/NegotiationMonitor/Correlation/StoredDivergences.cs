using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Correlation;

/// <summary>From a pair that was found to its row.</summary>
internal static class StoredDivergences
{
    public static StoredDivergence From(string conflictId, DivergencePair pair) => new()
    {
        Id = NameBasedGuid.Of(
            "pair", conflictId, pair.Kind.ToString(), pair.Party,
            pair.Statement.Article, pair.Statement.Sentence.ToString(),
            pair.Counterpart.Article, pair.Counterpart.Sentence.ToString()),
        ConflictId = conflictId,
        Kind = pair.Kind,
        Party = pair.Party,
        StatementArticleId = Guid.Parse(pair.Statement.Article),
        CounterpartArticleId = Guid.Parse(pair.Counterpart.Article),
        At = Later(pair.Statement.At, pair.Counterpart.At).ToUniversalTime(),
        Pair = pair,
    };

    // Stored articles always have a time: that of publishing, else of arrival.
    private static DateTimeOffset Later(DateTimeOffset? a, DateTimeOffset? b) => a > b ? a.Value : b!.Value;
}
