using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.Articles;

/// <summary>
/// Reads what was handed in as an article, wherever it came from: a file, HTTP, the bus. Field names may be written in any case of letters,
/// unknown fields are left aside, and a structured CloudEvent is unwrapped. Safe to share between threads.
/// </summary>
/// <param name="english">Tells whether a body is English.</param>
/// <param name="clock">Tells which times lie in the future.</param>
/// <param name="limits">How large an article may be.</param>
public sealed class ArticleParser(EnglishDetector english, TimeProvider clock, ArticleLimits limits)
{
    private readonly ArticleTimes _times = new(clock);
    private readonly BodyChecks _bodies = new(english, limits);

    /// <summary>How large an article may be.</summary>
    public ArticleLimits Limits => limits;

    /// <summary>Reads an article's JSON form from UTF-8, with or without a byte order mark.</summary>
    public ArticleReading Parse(ReadOnlyMemory<byte> json)
    {
        json = StrictUtf8.WithoutMark(json);
        if (json.Length > limits.JsonBytes) return TooLarge();
        if (StrictUtf8.FirstFault(json.Span) is { } at) return NotUtf8(at);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Parse(document.RootElement);
        }
        catch (JsonException fault)
        {
            return Refuse(JsonFault(fault));
        }
    }

    /// <summary>Reads an article's JSON form from a line.</summary>
    internal ArticleReading Parse(InputLine line) => line.IsTooLong ? TooLarge() : Parse(line.Bytes);

    /// <summary>Reads an article's JSON form.</summary>
    public ArticleReading Parse(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return Refuse(new ArticleFault(
                "article", $"is {ArticleFields.KindOf(json)}, not an object", "send one JSON object an article, for example {\"body\": \"…\"}"));
        }

        return CloudEventEnvelope.IsEnvelope(json)
            ? CloudEventEnvelope.Open(json, Parse, Parse)
            : ParseFields(new ArticleFields(json));
    }

    /// <summary>Reads a body alone from UTF-8, with or without a byte order mark.</summary>
    /// <param name="id">The id that the article gets.</param>
    /// <param name="text">The body.</param>
    public ArticleReading ParseText(string id, ReadOnlyMemory<byte> text)
    {
        text = StrictUtf8.WithoutMark(text);
        if (StrictUtf8.FirstFault(text.Span) is { } at) return NotUtf8(at, id);
        var body = StorableText.From(Encoding.UTF8.GetString(text.Span));
        return _bodies.Fault(body) is { } fault
            ? new ArticleReading.Refused(id, [fault])
            : new ArticleReading.Accepted(new ReceivedArticle(id, null, null, null, null, null, null, body, IsRetracted: false));
    }

    /// <summary>The refusal of input so large that it was not even read to its end.</summary>
    internal ArticleReading TooLarge() => Refuse(new ArticleFault(
        "article", $"is larger than {limits.JsonBytes:N0} bytes", $"send at most {limits.BodyBytes:N0} bytes of body, one article at a time")
    { IsSize = true });

    /// <summary>The same of a body alone.</summary>
    internal ArticleReading TooLargeText(string id) => new ArticleReading.Refused(
        id, [new ArticleFault("body", $"is larger than {limits.BodyBytes:N0} bytes of UTF-8", "send the article's text alone")]);

    private static ArticleFault JsonFault(JsonException fault)
    {
        var reason = fault.Message.Split([" LineNumber:", " Path:"], StringSplitOptions.None)[0].TrimEnd('.', ' ');
        // Of JSON lines the file's own line is told beside it; another line number would only mislead.
        var place = fault.LineNumber > 0 ? $"line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}" : $"byte {fault.BytePositionInLine + 1}";
        return new ArticleFault(
            "article",
            $"is not JSON ({place}: {reason})",
            "send one JSON object, with quotes and line breaks inside text escaped");
    }

    private static ArticleReading.Refused Refuse(ArticleFault fault) => new(null, [fault]);

    private static ArticleReading.Refused NotUtf8(int at, string? id = null) => new(
        id, [new ArticleFault("article", $"is not UTF-8 (byte offset {at})", "save or send it as UTF-8")]);

    private ArticleReading ParseFields(ArticleFields fields)
    {
        var id = fields.Text("id", limits.IdChars);
        var source = fields.Text("source", limits.SourceChars);
        var url = Url(fields);
        var title = fields.Text("title", limits.TitleChars);
        var publishedAt = _times.Read(fields, "publishedAt");
        var updatedAt = _times.Read(fields, "updatedAt");
        var language = Language(fields);
        var isRetracted = fields.Flag("retracted");
        var faultsSoFar = fields.Faults.Count;
        var body = fields.Text("body");
        if (isRetracted && id is null && url is null)
        {
            fields.Add(new ArticleFault("retracted", "is true, but the article has neither id nor url", "name the article to be withdrawn"));
        }

        // A withdrawal needs no text; a body of the wrong type has its fault already.
        if (!isRetracted && fields.Faults.Count == faultsSoFar && _bodies.Fault(body) is { } fault) fields.Add(fault);

        return fields.Faults.Count == 0
            ? new ArticleReading.Accepted(
                new ReceivedArticle(id, source, url, title, publishedAt, updatedAt, language, body ?? "", isRetracted))
            : new ArticleReading.Refused(id ?? url, fields.Faults);
    }

    private string? Url(ArticleFields fields)
    {
        if (fields.Text("url", limits.UrlChars)?.Trim() is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            return text;
        }

        fields.Add(new ArticleFault("url", "is no absolute http or https address", "write it in full, for example \"https://example.org/news/1\""));
        return null;
    }

    private static string? Language(ArticleFields fields)
    {
        if (fields.Text("language")?.Trim() is not { } tag) return null;
        var primary = tag.Split('-', '_')[0];
        if (primary.Equals("en", StringComparison.OrdinalIgnoreCase) || primary.Equals("eng", StringComparison.OrdinalIgnoreCase)) return tag;
        fields.Add(new ArticleFault(
            "language", $"is \"{(tag.Length <= 20 ? tag : $"{tag[..20]}…")}\"", "only English is analysed: send an English text with \"en\", or leave the field out"));
        return null;
    }
}
