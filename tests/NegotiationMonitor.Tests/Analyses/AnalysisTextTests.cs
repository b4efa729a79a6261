using NegotiationMonitor.Analyses;
using Spectre.Console;
using Xunit;

namespace NegotiationMonitor.Tests.Analyses;

public sealed class AnalysisTextTests
{
    [Fact]
    public void A_sentence_is_printed_with_its_signals_and_who_says_so()
    {
        var printed = Printed(InventedAnalysis.Article);
        Assert.Contains("0 🚀 “We pull back from the Gap,” said Bruno Vass.", printed);
        Assert.Contains("military activity 0.88 · de-escalation, stated · by Velmark · in Gap · Bruno Vass (official, Velmark) ← “pull back”", printed);
        Assert.Contains("military activity 1.00 · escalation, reported · the article itself ← “Shells fell”", printed);
    }

    [Fact]
    public void A_divergence_is_printed_with_both_sides_words()
    {
        var printed = Printed(InventedAnalysis.Article);
        Assert.Contains("pledge contradicted · Velmark · high · 0.81 · Łodwick", printed);
        Assert.Contains("said “🚀 “We pull back from the Gap,” said Bruno Vass.” Bruno Vass (official, Velmark); sentence 0", printed);
        Assert.Contains("against it “Shells fell on Łodwick at dawn.” the article itself; sentence 1", printed);
    }

    [Fact]
    public void Why_is_told_only_when_asked_for()
    {
        const string why = "signals, pull-back: gives de-escalation (“pull back”)";
        Assert.Contains(why, Printed(InventedAnalysis.Article, explain: true));
        Assert.Contains("divergence, window: withheld: too far apart", Printed(InventedAnalysis.Article, explain: true));
        Assert.DoesNotContain(why, Printed(InventedAnalysis.Article));
    }

    [Fact]
    public void A_headline_can_neither_pass_for_markup_nor_steer_the_terminal()
    {
        var article = InventedAnalysis.Article with { Article = InventedAnalysis.Article.Article with { Title = "Shells [red]again[/]\u001b[2J" } };
        Assert.Contains("gap-1  Shells [red]again[/] [2J", Printed(article));
    }

    private static string Printed(AnalyzedArticle article, bool explain = false)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 500;
        new AnalysisText(console, explain).Print(article);
        return output.ToString();
    }
}
