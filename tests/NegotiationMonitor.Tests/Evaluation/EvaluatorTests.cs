using System.Text.Json;
using NegotiationMonitor.Evaluation;
using Xunit;

namespace NegotiationMonitor.Tests.Evaluation;

public sealed class EvaluatorTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Evaluation", "data");

    private static readonly IReadOnlyList<Figure> Ours = new Evaluator(NameComparison.BuiltIn).Figures(
        LabelFile.Read(Path.Combine(Data, "labelled.jsonl"), LabelJson.Article),
        LabelFile.Read(Path.Combine(Data, "clusters.jsonl"), LabelJson.Cluster),
        GivenAnalyses.FromFile(Path.Combine(Data, "predicted.jsonl")));

    public static TheoryData<string, double?> FiguresOfTheScript
    {
        get
        {
            var figures = new TheoryData<string, double?>();
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Data, "figures.json")));
            foreach (var figure in json.RootElement.EnumerateObject())
            {
                figures.Add(figure.Name, figure.Value.ValueKind == JsonValueKind.Null ? null : figure.Value.GetDouble());
            }

            return figures;
        }
    }

    [Fact]
    public void Our_figures_are_those_of_the_script_in_its_order() =>
        Assert.Equal(FiguresOfTheScript.Select(row => row.Data.Item1), Ours.Select(figure => figure.Name));

    [Theory]
    [MemberData(nameof(FiguresOfTheScript))]
    public void A_figure_equals_the_script_s_to_three_decimals(string name, double? expected)
    {
        var value = Assert.Single(Ours, figure => figure.Name == name).Value;
        Assert.Equal(expected is null, value is null);
        Assert.Equal(expected ?? 0, value ?? 0, precision: 3);
    }

    [Fact]
    public void Without_labelled_clusters_no_figure_of_clusters_is_given()
    {
        var figures = new Evaluator(NameComparison.BuiltIn).Figures([], [], new GivenAnalyses());
        Assert.DoesNotContain(figures, figure => figure.Name.StartsWith("cluster", StringComparison.Ordinal));
        Assert.Null(Assert.Single(figures, figure => figure.Name == "optimism F1").Value);
    }
}
