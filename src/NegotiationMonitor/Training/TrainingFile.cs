using System.Text;

namespace NegotiationMonitor.Training;

/// <summary>A file in the form of <c>training/WRITING.md</c>.</summary>
/// <param name="Articles">The articles without a fault, in order.</param>
/// <param name="Faulty">How many articles have a fault.</param>
/// <param name="Faults">Each fault as <c>FILE:LINE: what is wrong, and what to do</c>.</param>
public sealed record TrainingFile(IReadOnlyList<TrainingArticle> Articles, int Faulty, IReadOnlyList<string> Faults)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    public static TrainingFile Read(string path) => Read(path, File.ReadLines(path, new UTF8Encoding(false, throwOnInvalidBytes: true)));

    /// <summary>Reads lines; <paramref name="path"/> names them in faults.</summary>
    internal static TrainingFile Read(string path, IEnumerable<string> lines)
    {
        List<TrainingArticle> articles = [];
        List<string> faults = [];
        var (number, faulty, before) = (0, 0, 0);
        ArticleLines? article = null;
        foreach (var line in lines)
        {
            number++;
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                End();
                article = new ArticleLines(line, Fault);
            }
            else if (article is not null)
            {
                article.Add(line, Fault);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                Fault("text stands before the first article; begin it with === id | date | kind | conflict | title");
                before = faults.Count;
            }
        }

        End();
        return new TrainingFile(articles, faulty, faults);

        void Fault(string fault) => faults.Add($"{path}:{number}: {fault}");

        void End()
        {
            if (article is null) return;
            article.End(Fault);
            if (faults.Count == before) articles.Add(article.Article);
            else faulty++;
            before = faults.Count;
        }
    }
}
