using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using NegotiationMonitor.Benchmarks;

switch (args)
{
    case ["articles", var sort]:
        Throughput.WriteArticles(BenchmarkArticles.Of(Enum.Parse<ArticleSort>(sort)), Console.Out);
        break;
    case ["throughput", var sort]:
        Throughput.Measure(BenchmarkArticles.Of(Enum.Parse<ArticleSort>(sort)), Console.In, Console.Out);
        break;
    default:
        // In this process: a process of its own for each benchmark would build the whole solution once more.
        BenchmarkSwitcher.FromAssembly(typeof(AnalysisBenchmark).Assembly).Run(["--inProcess", .. args], DefaultConfig.Instance.AddColumn(
            new RateColumn("sentences/s", "Sentences a second on one core", articles => articles.Sentences),
            new RateColumn("MB/s", "Million bytes of UTF-8 a second on one core", articles => articles.Bytes / 1e6)));
        break;
}
