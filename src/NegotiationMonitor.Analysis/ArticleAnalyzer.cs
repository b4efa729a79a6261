using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis;

/// <summary>
/// Reads one article in four passes: sentences, who says what, signals, and what can take part in a divergence. Pure, and safe to share
/// between threads.
/// </summary>
public sealed class ArticleAnalyzer
{
    private readonly SentenceSplitter _splitter;
    private readonly SpeechReader _speech;
    private readonly SignalReader _signals;
    private readonly AssertionReader _assertions;

    /// <summary>An analyzer that goes by <paramref name="knowledge"/>.</summary>
    public ArticleAnalyzer(KnowledgeBase knowledge)
    {
        _splitter = new SentenceSplitter(new Abbreviations(knowledge));
        _speech = new SpeechReader(knowledge);
        _signals = new SignalReader(knowledge);
        _assertions = new AssertionReader(knowledge);
    }

    /// <summary>An analyzer that goes by the knowledge that is built in.</summary>
    public ArticleAnalyzer()
        : this(KnowledgeBase.BuiltIn)
    {
    }

    /// <summary>Analyses <paramref name="article"/>; with <paramref name="explain"/> the result also tells why.</summary>
    public ArticleAnalysis Analyze(Article article, bool explain = false)
    {
        List<Finding>? findings = explain ? [] : null;
        var text = _splitter.Scan(article.Body);
        var speech = _speech.Read(text, article.Title, findings);
        var signals = _signals.Read(text, article.Title, speech, findings);
        var sentences = new Sentence[text.Sentences.Count];
        for (var index = 0; index < sentences.Length; index++)
        {
            sentences[index] = new Sentence(index, text.Sentences[index].Span, signals[index], speech.BySentence[index]);
        }

        var assertions = _assertions.Read(text, speech, sentences, article.PublishedAt);
        findings?.AddRange(DivergenceFinder.Withheld(new AssertedArticle("", null, article.PublishedAt, speech.Sides, assertions))
            .Select(pair => new Finding(
                pair.Statement.Sentence, "divergence", pair.Gate.ToString(),
                $"no {pair.Kind} against sentence {pair.Counterpart.Sentence}: stopped by the {pair.Gate} gate", pair.Counterpart.Span)));
        return new ArticleAnalysis(sentences, speech.Sides, assertions, findings ?? []);
    }
}
