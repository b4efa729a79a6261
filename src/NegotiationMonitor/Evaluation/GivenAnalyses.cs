using System.Text.Json;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis.Divergences;

namespace NegotiationMonitor.Evaluation;

/// <summary>What an analysis gave: its articles by id (the last of one id counts), and the divergences that it printed over several articles.</summary>
public sealed class GivenAnalyses : IAnalysisPrinter
{
    private readonly Dictionary<string, LabelledArticle> _articles = new(StringComparer.Ordinal);
    private readonly List<LabelledDivergence> _across = [];

    /// <summary>The articles by id.</summary>
    public IReadOnlyDictionary<string, LabelledArticle> Articles => _articles;

    /// <summary>The divergences over several articles.</summary>
    public IReadOnlyList<LabelledDivergence> Across => _across;

    /// <summary>Reads what <c>analyze</c> printed to a file; lines that are neither an article nor a divergence are left aside.</summary>
    /// <exception cref="LabelException">A line is not in the form expected.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static GivenAnalyses FromFile(string path)
    {
        var given = new GivenAnalyses();
        LabelFile.Read(path, line => given.Add(line));
        return given;
    }

    /// <inheritdoc/>
    public void Print(AnalyzedArticle article) => Add(AnalysisJson.Line(article));

    /// <inheritdoc/>
    public void Print(Divergence divergence, Func<PairSide, string> words) => Add(AnalysisJson.Line(divergence));

    // What is scored is what would have been printed: one path, so that scoring a file and scoring at once can't differ.
    private void Add(byte[] line)
    {
        using var json = JsonDocument.Parse(line);
        Add(json.RootElement);
    }

    private void Add(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) throw new LabelException("is no object");
        if (line.TryGetProperty("divergence", out var divergence)) _across.Add(LabelJson.Divergence(divergence));
        if (!line.TryGetProperty("id", out _)) return;
        var article = LabelJson.Article(line);
        _articles[article.Id] = article;
    }
}
