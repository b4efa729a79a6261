using NegotiationMonitor.Storage.Articles;

namespace NegotiationMonitor.Intake;

/// <summary>From an article that was read to its row.</summary>
internal static class StoredArticles
{
    public static StoredArticle New(ReadArticle read, DateTimeOffset now) => new()
    {
        Id = read.Identity.Id,
        Identity = read.Identity.Name,
        ContentHash = read.ContentHash,
        EventAt = now,
        Body = "",
        Sentences = [],
        Sides = [],
        Assertions = [],
    };

    public static void TakeVersion(this StoredArticle row, ReadArticle read, DateTimeOffset now)
    {
        var (article, analysis) = (read.Article, read.Analysis!);
        row.Version++;
        row.ContentHash = read.ContentHash;
        row.ExternalId = article.Id;
        row.Source = article.Source;
        row.Url = article.Url;
        row.Title = article.Title ?? row.Title;
        row.PublishedAt = article.PublishedAt?.ToUniversalTime();
        row.PublishedOffset = (short?)article.PublishedAt?.TotalOffsetMinutes;
        row.UpdatedAt = article.UpdatedAt?.ToUniversalTime();
        row.ReceivedAt = now;
        row.EventAt = row.PublishedAt ?? (row.Version == 1 ? now : row.EventAt);
        row.Retracted = article.IsRetracted;
        // A withdrawal often comes without the text; what was printed stays readable.
        row.Body = string.IsNullOrEmpty(article.Body) ? row.Body : article.Body;
        row.Sentences = [.. analysis.Sentences.Select(sentence => sentence.Span)];
        row.Sides = analysis.Sides;
        row.Assertions = analysis.Assertions;
        row.ConflictId = read.Conflict?.Id;
        row.AwaitsCorrelation = row.ConflictId is not null;
        row.Signals.AddRange(analysis.Sentences.SelectMany(sentence => sentence.Signals.Select(signal => new StoredSignal
        {
            Sentence = sentence.Index,
            Type = signal.Type,
            Confidence = signal.Confidence,
            SourceKind = signal.Source.Kind,
            Speaker = signal.Source.Speaker,
            Party = signal.Source.Party,
            Cues = signal.Cues,
            Direction = signal.Activity?.Direction,
            Mode = signal.Activity?.Mode,
            Actor = signal.Activity?.Actor,
            Places = signal.Activity?.Places ?? [],
        })));
    }
}
