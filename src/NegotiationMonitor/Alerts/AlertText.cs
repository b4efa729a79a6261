using NegotiationMonitor.Contracts;
using Spectre.Console;

namespace NegotiationMonitor.Alerts;

/// <summary>An alert as a reader wants it on a terminal: what was said, and what was reported against it.</summary>
internal static class AlertText
{
    public static void Write(IAnsiConsole console, AlertContent alert)
    {
        var colour = alert.Severity switch { "high" => "red", "medium" => "yellow", _ => "blue" };
        console.MarkupLine($"[bold {colour}]{alert.Severity.ToUpperInvariant()}[/]  [bold]{Headline(alert).EscapeMarkup()}[/]");
        var places = alert.Places.Count == 0 ? "" : $" · {string.Join(", ", alert.Places)}";
        console.MarkupLine(
            $"[dim]{alert.Kind} · {string.Join(" – ", alert.ConflictSides).EscapeMarkup()}{places.EscapeMarkup()} · confidence {alert.Confidence:0.00} · alert {alert.AlertId}[/]");
        Write(console, "Said", alert.Statements);
        Write(console, "Against it", alert.Counterparts);
        console.WriteLine();
    }

    private static string Headline(AlertContent alert) => alert.Kind switch
    {
        "pledge-contradicted" => $"{alert.Party} pledged to hold back; attacks are reported",
        "outlook-contradicted" => $"{alert.Party} sees the talks going well; attacks are reported",
        "claim-disputed" => $"What {alert.Party} says of its own doings is disputed",
        _ => $"{alert.Party} is hopeful about the talks; another party is not",
    };

    private static void Write(IAnsiConsole console, string side, IReadOnlyList<AlertQuote> quotes)
    {
        console.MarkupLine($"  [bold]{side}[/]");
        foreach (var quote in quotes)
        {
            var who = quote.Speaker is null ? "in the article's own voice"
                : quote.Party is null || quote.Speaker.EndsWith(quote.Party, StringComparison.OrdinalIgnoreCase) ? quote.Speaker
                : $"{quote.Speaker} ({quote.Party})";
            var where = string.Join(", ", new[] { quote.Outlet, $"{quote.PublishedAt:yyyy-MM-dd HH:mm}Z", quote.Url }.OfType<string>());
            console.Write(new Padder(new Text($"“{quote.Text}”"), new Padding(4, 0, 0, 0)));
            console.Write(new Padder(new Text($"— {who}; {where}", new Style(decoration: Decoration.Dim)), new Padding(4, 0, 0, 0)));
        }
    }
}
