using System.Text;
using NegotiationMonitor.Analyses;
using Xunit;

namespace NegotiationMonitor.Tests.Analyses;

/// <summary>Programs depend on this form (docs/analysis-json.md): a change here breaks them.</summary>
public sealed class AnalysisJsonTests
{
    private const string Sentences =
        """
        "sentences":[
        {"index":0,"start":0,"end":48,"text":"🚀 “We pull back from the Gap,” said Bruno Vass.",
        "signals":[{"type":"military-activity","confidence":0.877,"direction":"de-escalation","mode":"stated","actor":"Velmark","places":["Gap"],
        "source":{"kind":"official","speaker":"Bruno Vass","party":"Velmark"},"cues":[{"start":7,"end":16,"text":"pull back"}]}],
        "attributions":[{"start":4,"end":30,"mention":{"start":37,"end":47},"cue":{"start":32,"end":36},
        "source":{"kind":"official","speaker":"Bruno Vass","party":"Velmark"}}]},
        {"index":1,"start":50,"end":81,"text":"Shells fell on Łodwick at dawn.",
        "signals":[{"type":"military-activity","confidence":1,"direction":"escalation","mode":"reported","actor":null,"places":[],
        "source":{"kind":"none","speaker":null,"party":null},"cues":[{"start":50,"end":61,"text":"Shells fell"}]}]},
        {"index":2,"start":83,"end":122,"text":"Ardania's envoy saw grounds for \"hope\".",
        "signals":[{"type":"optimism","confidence":0.5,
        "source":{"kind":"official","speaker":"Ardania's envoy","party":"Ardania"},"cues":[{"start":103,"end":121,"text":"grounds for \"hope\""}]}],
        "attributions":[{"start":103,"end":121,"mention":null,"cue":null,
        "source":{"kind":"official","speaker":"Ardania's envoy","party":"Ardania"}}]}]
        """;

    private const string Divergence =
        """
        {"kind":"pledge-contradicted","party":"Velmark","confidence":0.812,"severity":"high","places":["Łodwick"],
        "statements":[{"article":"gap-1","sentence":0,"start":0,"end":48}],
        "counterparts":[{"article":"gap-1","sentence":1,"start":50,"end":81}]}
        """;

    private const string Findings =
        """
        "findings":[{"sentence":0,"step":"signals","rule":"pull-back","verdict":"gives de-escalation","span":{"start":7,"end":16,"text":"pull back"}},
        {"sentence":null,"step":"divergence","rule":"window","verdict":"withheld: too far apart","span":null}]
        """;

    [Fact]
    public void An_article_is_one_line_of_the_documented_form() =>
        Assert.Equal(
            OneLine($$"""{"id":"gap-1",{{Sentences}},"divergences":[{{Divergence}}]}"""),
            Encoding.UTF8.GetString(AnalysisJson.Line(InventedAnalysis.Article)));

    [Fact]
    public void Findings_stand_at_its_end_when_asked_for() =>
        Assert.Equal(
            OneLine($$"""{"id":"gap-1",{{Sentences}},"divergences":[{{Divergence}}],{{Findings}}}"""),
            Encoding.UTF8.GetString(AnalysisJson.Line(InventedAnalysis.Article, explain: true)));

    [Fact]
    public void A_divergence_over_articles_is_a_line_of_its_own() =>
        Assert.Equal(
            OneLine($$"""{"divergence":{{Divergence}}}"""),
            Encoding.UTF8.GetString(AnalysisJson.Line(InventedAnalysis.Article.Divergences[0])));

    // .NET's JSON writer escapes what takes two code units; a reader of JSON sees no difference.
    private static string OneLine(string lines) => lines.Replace("\n", "").Replace("🚀", "\\uD83D\\uDE80");
}
