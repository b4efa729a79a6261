using System.Text;

namespace NegotiationMonitor.Articles;

/// <summary>One article of a file or stream, read.</summary>
/// <param name="Location">Where it stands, as a message names it: "articles.jsonl:3".</param>
/// <param name="Reading">What came of reading it.</param>
public sealed record ArticleInput(string Location, ArticleReading Reading)
{
    /// <summary>What to call an article in output: its id, else its url, else where it stands.</summary>
    public string NameOf(ReceivedArticle article) => article.Id ?? article.Url ?? Location;

    /// <summary>The line that tells a reader why the article was refused: <c>articles.jsonl:3 (id "x-17"): body is empty; put the text in "body". Skipped.</c></summary>
    public string Complaint(ArticleReading.Refused refused) => Complaint(refused.Id, refused.Reason);

    /// <summary>The same for a reason that was given elsewhere.</summary>
    public string Complaint(string? id, string reason) =>
        OneLine($"{(id is null ? Location : $"{Location} (id \"{id}\")")}: {reason} Skipped.");

    /// <summary>Ids and sentences are the publisher's: a line break or an escape sequence in one must neither break the line nor steer the terminal.</summary>
    internal static string OneLine(string text)
    {
        if (!text.Any(char.IsControl)) return text;
        var line = new StringBuilder(text);
        for (var at = 0; at < line.Length; at++)
        {
            if (char.IsControl(line[at])) line[at] = ' ';
        }

        return line.ToString();
    }
}
