using BenchmarkDotNet.Attributes;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Benchmarks;

/// <summary>The passes of the analysis, each by itself on all articles of one sort, and the whole.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmark
{
    private readonly SentenceSplitter _splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));
    private readonly SpeechReader _speechReader = new(KnowledgeBase.BuiltIn);
    private readonly SignalReader _signalReader = new(KnowledgeBase.BuiltIn);
    private readonly ArticleReader _reader = new(new ArticleAnalyzer(), new DivergenceFinder());

    private BenchmarkArticles _articles = new([], 0, 0);
    private ScannedText[] _texts = [];
    private ArticleSpeech[] _speech = [];

    /// <summary>Which articles.</summary>
    [ParamsAllValues]
    public ArticleSort Articles { get; set; }

    /// <summary>Reads the articles, and does what the pass that is measured builds on.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _articles = BenchmarkArticles.Of(Articles);
        _texts = [.. _articles.Bodies.Select(article => _splitter.Scan(article.Body))];
        _speech = [.. _texts.Select(text => _speechReader.Read(text, title: null, findings: null))];
    }

    /// <summary>Words and marks.</summary>
    [Benchmark]
    public int Tokens() => Sum(article => Tokenizer.Tokens(article.Body).Count);

    /// <summary>Words, marks and sentences.</summary>
    [Benchmark]
    public int Sentences() => Sum(article => _splitter.Scan(article.Body).Sentences.Count);

    /// <summary>Who is who and who says what.</summary>
    [Benchmark]
    public int Attribution()
    {
        var mentions = 0;
        foreach (var text in _texts) mentions += _speechReader.Read(text, title: null, findings: null).Mentions.Count;
        return mentions;
    }

    /// <summary>The gate, and for articles that pass it the signals.</summary>
    [Benchmark]
    public int Signals()
    {
        var sentences = 0;
        for (var at = 0; at < _texts.Length; at++) sentences += _signalReader.Read(_texts[at], title: null, _speech[at], findings: null).Count;
        return sentences;
    }

    /// <summary>Everything that <c>analyze</c> finds in an article.</summary>
    [Benchmark(Baseline = true)]
    public int Analyze() => Sum(article => _reader.Read(article.Id!, article).Analysis.Sentences.Count);

    private int Sum(Func<ReceivedArticle, int> count)
    {
        var sum = 0;
        foreach (var article in _articles.Bodies) sum += count(article);
        return sum;
    }
}
