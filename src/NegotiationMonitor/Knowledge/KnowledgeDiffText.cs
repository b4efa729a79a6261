using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Knowledge;

/// <summary>Prints what a change of knowledge changes, for people: "+" is found now, "-" is found no more, "~" says something else.</summary>
/// <param name="output">Where it is printed.</param>
internal sealed class KnowledgeDiffText(TextWriter output)
{
    private readonly List<DiffMark> _signals = [];
    private readonly List<DiffMark> _divergences = [];
    private int _articles;
    private int _sentences;

    /// <summary>Prints one article's changes; nothing where there are none.</summary>
    public void Print(ArticleDiff article)
    {
        _articles++;
        _sentences += article.SentenceCount;
        if (article.Sentences.Count + article.Divergences.Count == 0) return;
        Line(0, article.Name);
        foreach (var sentence in article.Sentences)
        {
            Line(2, sentence.Words);
            Lines(sentence.Lines, _signals);
        }

        if (article.Divergences.Count == 0) return;
        Line(2, "divergences in this article, by its sentences' numbers:");
        Lines(article.Divergences, _divergences);
    }

    /// <summary>Prints the changes in what joins articles, and the sums.</summary>
    public void PrintEnd(IReadOnlyList<DiffLine> together)
    {
        if (together.Count > 0) Line(0, "divergences between articles:");
        Lines(together, _divergences);
        Line(0, $"{_articles} articles with {_sentences} sentences. Signals: {Sums(_signals)}. Divergences: {Sums(_divergences)}.");
    }

    private static string Sums(List<DiffMark> marks) =>
        $"{marks.Count(mark => mark == DiffMark.Added)} added, {marks.Count(mark => mark == DiffMark.Removed)} removed, {marks.Count(mark => mark == DiffMark.Changed)} changed";

    private void Lines(IReadOnlyList<DiffLine> lines, List<DiffMark> marks)
    {
        foreach (var line in lines)
        {
            Line(4, $"{(line.Mark switch { DiffMark.Added => '+', DiffMark.Removed => '-', _ => '~' })} {line.Text}");
            marks.Add(line.Mark);
        }
    }

    private void Line(int indent, string text) => output.WriteLine(new string(' ', indent) + ArticleInput.OneLine(text));
}
