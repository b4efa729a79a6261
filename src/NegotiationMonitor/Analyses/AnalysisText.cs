using System.Text;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Storage;
using Spectre.Console;

namespace NegotiationMonitor.Analyses;

/// <summary>Prints analyses for people: the sentences that carry signals, their cues marked, who says so, and both sides of each divergence.</summary>
/// <param name="console">Where it is printed; colours and width are the console's.</param>
/// <param name="explain">True to tell also why each signal was given or withheld.</param>
public sealed class AnalysisText(IAnsiConsole console, bool explain) : IAnalysisPrinter
{
    /// <inheritdoc/>
    public void Print(AnalyzedArticle article)
    {
        var (name, received, analysis, divergences) = article;
        console.MarkupLine($"[bold]{Legible(name)}[/]{(received.Title is { } title ? $"  {Legible(title)}" : "")}");
        var about = new[] { received.Source, received.PublishedAt?.ToString("yyyy-MM-dd HH:mm zzz"), string.Join(" / ", analysis.Sides) }
            .Where(part => !string.IsNullOrEmpty(part)).Select(part => Legible(part));
        var signalling = analysis.Sentences.Count(sentence => sentence.Signals.Count > 0);
        WriteBlock(2, $"[dim]{string.Join(" · ", about.Append($"{analysis.Sentences.Count} {(analysis.Sentences.Count == 1 ? "sentence" : "sentences")}, {signalling} with signals"))}[/]");

        var why = analysis.Findings.ToLookup(finding => finding.Sentence);
        foreach (var sentence in analysis.Sentences)
        {
            var findings = explain ? why[sentence.Index] : [];
            if (sentence.Signals.Count > 0 || findings.Any()) Write(sentence, received.Body, findings);
        }

        if (explain) Write(why[null], received.Body);
        foreach (var divergence in divergences)
        {
            Write(divergence, side => side.Span.In(received.Body).ToString(), side => $"sentence {side.Sentence}");
        }

        console.WriteLine();
    }

    /// <inheritdoc/>
    public void Print(Divergence divergence, Func<PairSide, string> words) =>
        Write(divergence, words, side => string.Join(", ", new[] { side.Outlet, side.At?.ToString("yyyy-MM-dd HH:mm zzz"), side.Article }.OfType<string>()));

    private void Write(Sentence sentence, string body, IEnumerable<Finding> findings)
    {
        WriteBlock(2, $"[dim]{sentence.Index}[/] {Marked(sentence, body)}");
        foreach (var signal in sentence.Signals)
        {
            var cues = string.Join(", ", signal.Cues.Select(cue => $"“{Legible(cue.In(body))}”"));
            WriteBlock(6, $"[{ColourOf(signal.Type)}]{Words(signal.Type)}[/] {signal.Confidence:0.00}{Told(signal.Activity)} · {Told(signal.Source)} [dim]← {cues}[/]");
        }

        Write(findings, body);
    }

    private void Write(IEnumerable<Finding> findings, string body)
    {
        foreach (var finding in findings)
        {
            var words = finding.Span is { } span ? $" (“{Legible(span.In(body))}”)" : "";
            WriteBlock(6, $"[dim]{Legible(finding.Step)}, {Legible(finding.Rule)}: {Legible(finding.Verdict)}{words}[/]");
        }
    }

    private void Write(Divergence divergence, Func<PairSide, string> words, Func<PairSide, string> place)
    {
        var where = divergence.Places.Count > 0 ? $" · {Legible(string.Join(", ", divergence.Places))}" : "";
        var colour = divergence.Severity == Severity.High ? "bold red" : "bold";
        WriteBlock(2, $"[{colour}]{Words(divergence.Kind)}[/] · {Legible(divergence.Party)} · {Words(divergence.Severity)} · {divergence.Confidence:0.00}{where}");
        WriteSide("said", divergence.Statements);
        WriteSide("against it", divergence.Counterparts);

        void WriteSide(string label, IReadOnlyList<PairSide> sides)
        {
            foreach (var side in sides)
            {
                WriteBlock(6, $"[dim]{label}[/] “{Legible(words(side))}” [dim]{Told(side.Source)}; {Legible(place(side))}[/]");
            }
        }
    }

    private void WriteBlock(int indent, string markup) => console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));

    private static string Marked(Sentence sentence, string body)
    {
        var marked = new StringBuilder();
        var at = sentence.Span.Start;
        foreach (var (cue, colour) in sentence.Signals
            .SelectMany(signal => signal.Cues.Select(cue => (Cue: cue, Colour: ColourOf(signal.Type)))).OrderBy(mark => mark.Cue.Start))
        {
            if (cue.Start < at) continue; // two signals on the same words: the first one's colour stands
            marked.Append(Legible(body.AsSpan(at, cue.Start - at))).Append($"[{colour} underline]{Legible(cue.In(body))}[/]");
            at = cue.End;
        }

        return marked.Append(Legible(body.AsSpan(at, sentence.Span.End - at))).ToString();
    }

    private static string Told(MilitaryActivity? activity) => activity is null ? "" : string.Concat(
        $" · {Words(activity.Direction)}, {Words(activity.Mode)}",
        activity.Actor is { } actor ? $" · by {Legible(actor)}" : "",
        activity.Places.Count > 0 ? $" · in {Legible(string.Join(", ", activity.Places))}" : "");

    private static string Told(Source source) => source.Kind == SourceKind.None
        ? "the article itself"
        : $"{Legible(source.Speaker ?? "speaker unknown")} ({string.Join(", ", new[] { Words(source.Kind), source.Party }.OfType<string>().Select(word => Legible(word)))})";

    private static string ColourOf(SignalType type) => type switch
    {
        SignalType.Optimism => "green",
        SignalType.Skepticism => "red",
        _ => "yellow",
    };

    private static string Words<T>(T value)
        where T : struct, Enum => value is Direction.DeEscalation ? "de-escalation" : MonitorJson.NameOf(value).Replace('-', ' ');

    /// <summary>Text that can neither break the layout nor steer the terminal nor be taken for markup.</summary>
    private static string Legible(ReadOnlySpan<char> text)
    {
        var legible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsControl(character)) legible.Append(character);
            else if (legible.Length > 0 && legible[^1] != ' ') legible.Append(' ');
        }

        return Markup.Escape(legible.ToString());
    }
}
