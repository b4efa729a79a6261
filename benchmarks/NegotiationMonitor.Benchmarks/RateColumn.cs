using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NegotiationMonitor.Benchmarks;

/// <summary>A column with how much of the articles is done in a second.</summary>
/// <param name="name">The column's head.</param>
/// <param name="legend">What it tells.</param>
/// <param name="amount">How much the articles hold.</param>
internal sealed class RateColumn(string name, string legend, Func<BenchmarkArticles, double> amount) : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    private readonly Dictionary<ArticleSort, double> _amounts =
        Enum.GetValues<ArticleSort>().ToDictionary(sort => sort, sort => amount(BenchmarkArticles.Of(sort)));

    public string Id => name;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "-";
        var sort = (ArticleSort)benchmarkCase.Parameters[nameof(AnalysisBenchmark.Articles)];
        return $"{_amounts[sort] / (statistics.Mean / NanosecondsPerSecond):#,##0.##}";
    }

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
