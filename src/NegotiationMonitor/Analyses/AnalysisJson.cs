using System.Text.Encodings.Web;
using System.Text.Json;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Analyses;

/// <summary>
/// Writes analyses in the form of <c>docs/analysis-json.md</c>. Names of values are written in kebab case, spans count UTF-16 code units,
/// what is unknown is null, lists are never null, confidences have three decimals at most.
/// </summary>
public static class AnalysisJson
{
    // The text goes to files, pipes and terminals, never into HTML: quotes and letters beyond ASCII stay legible.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One article's analysis as a line of UTF-8, without its line break; with <paramref name="explain"/> the findings are told too.</summary>
    public static byte[] Line(AnalyzedArticle article, bool explain = false) => Line(json => Write(json, article, explain));

    /// <summary>A divergence over several articles as a line of UTF-8, without its line break.</summary>
    public static byte[] Line(Divergence divergence) => Line(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("divergence");
        Write(json, divergence);
        json.WriteEndObject();
    });

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, AnalyzedArticle article, bool explain)
    {
        var body = article.Article.Body;
        json.WriteStartObject();
        json.WriteString("id", article.Name);
        json.WriteStartArray("sentences");
        foreach (var sentence in article.Analysis.Sentences) Write(json, sentence, body);
        json.WriteEndArray();
        json.WriteStartArray("divergences");
        foreach (var divergence in article.Divergences) Write(json, divergence);
        json.WriteEndArray();
        if (explain)
        {
            json.WriteStartArray("findings");
            foreach (var finding in article.Analysis.Findings) Write(json, finding, body);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Sentence sentence, string body)
    {
        json.WriteStartObject();
        json.WriteNumber("index", sentence.Index);
        WriteBounds(json, sentence.Span, body);
        json.WriteStartArray("signals");
        foreach (var signal in sentence.Signals) Write(json, signal, body);
        json.WriteEndArray();
        if (sentence.Attributions.Count > 0)
        {
            json.WriteStartArray("attributions");
            foreach (var attribution in sentence.Attributions) Write(json, attribution);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Signal signal, string body)
    {
        json.WriteStartObject();
        json.WriteString("type", MonitorJson.NameOf(signal.Type));
        WriteConfidence(json, signal.Confidence);
        if (signal.Activity is { } activity)
        {
            json.WriteString("direction", MonitorJson.NameOf(activity.Direction));
            json.WriteString("mode", MonitorJson.NameOf(activity.Mode));
            json.WriteString("actor", activity.Actor);
            WriteTexts(json, "places", activity.Places);
        }

        Write(json, signal.Source);
        json.WriteStartArray("cues");
        foreach (var cue in signal.Cues)
        {
            json.WriteStartObject();
            WriteBounds(json, cue, body);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SpeechAttribution attribution)
    {
        json.WriteStartObject();
        WriteBounds(json, attribution.Words);
        Write(json, "mention", attribution.Mention);
        Write(json, "cue", attribution.Cue);
        Write(json, attribution.Source);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        json.WriteString("kind", MonitorJson.NameOf(source.Kind));
        json.WriteString("speaker", source.Speaker);
        json.WriteString("party", source.Party);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Divergence divergence)
    {
        json.WriteStartObject();
        json.WriteString("kind", MonitorJson.NameOf(divergence.Kind));
        json.WriteString("party", divergence.Party);
        WriteConfidence(json, divergence.Confidence);
        json.WriteString("severity", MonitorJson.NameOf(divergence.Severity));
        WriteTexts(json, "places", divergence.Places);
        Write(json, "statements", divergence.Statements);
        Write(json, "counterparts", divergence.Counterparts);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<PairSide> sentences)
    {
        json.WriteStartArray(name);
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteString("article", sentence.Article);
            json.WriteNumber("sentence", sentence.Sentence);
            WriteBounds(json, sentence.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string body)
    {
        json.WriteStartObject();
        if (finding.Sentence is { } index) json.WriteNumber("sentence", index);
        else json.WriteNull("sentence");
        json.WriteString("step", finding.Step);
        json.WriteString("rule", finding.Rule);
        json.WriteString("verdict", finding.Verdict);
        Write(json, "span", finding.Span, body);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, TextSpan? span, string? body = null)
    {
        if (span is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteBounds(json, known, body);
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, TextSpan span, string? body = null)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        if (body is not null) json.WriteString("text", span.In(body));
    }

    private static void WriteConfidence(Utf8JsonWriter json, double confidence) =>
        json.WriteNumber("confidence", Math.Round(confidence, 3));

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
