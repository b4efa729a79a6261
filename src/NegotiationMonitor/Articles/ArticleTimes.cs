using System.Globalization;
using System.Text.RegularExpressions;

namespace NegotiationMonitor.Articles;

/// <summary>Reads the times of an article: ISO 8601, whole days too. A time without an offset is taken as UTC, as feeds and archives mean it.</summary>
internal sealed partial class ArticleTimes(TimeProvider clock)
{
    private static readonly DateTimeOffset Earliest = new(1900, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Clocks of publishers run ahead, and a day without a time may be tomorrow's elsewhere.
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(24);

    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The time in the named field; null where it is missing or faulty, and the fault is noted.</summary>
    public DateTimeOffset? Read(ArticleFields fields, string name)
    {
        if (fields.Text(name) is not { } text) return null;
        if (!TryRead(text.Trim(), out var time))
        {
            fields.Add(new ArticleFault(
                name, $"is \"{Short(text)}\", which is no date", "write ISO 8601 with an offset, for example \"2022-03-30T12:00:00Z\""));
            return null;
        }

        if (time < Earliest)
        {
            fields.Add(new ArticleFault(name, $"is \"{Short(text)}\", before 1900", "give the time when the article was printed"));
            return null;
        }

        if (time > clock.GetUtcNow() + Ahead)
        {
            fields.Add(new ArticleFault(
                name, $"is \"{Short(text)}\", more than 24 hours in the future", "give the time when the article was printed"));
            return null;
        }

        return time;
    }

    private static bool TryRead(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(
            Iso(text), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>ISO 8601 in the spelling that .NET reads: "T" between date and time, "Z" in capitals, at most seven decimals of a second.</summary>
    private static string Iso(string text)
    {
        if (text.Length > 10 && text[10] is ' ' or 't') text = $"{text[..10]}T{text[11..].TrimStart()}";
        if (text.EndsWith('z')) text = $"{text[..^1]}Z";
        return HourOffset().Replace(Decimals().Replace(text, "$1"), "$0:00");
    }

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..40]}…";

    [GeneratedRegex(@"(\.\d{7})\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();

    [GeneratedRegex(@"(?<=T.*)[+-]\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex HourOffset();
}
