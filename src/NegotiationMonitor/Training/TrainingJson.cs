using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Training;

/// <summary>Writes articles of <c>training/</c> in the labelled form that <c>evaluate</c> reads: an article a line.</summary>
public static class TrainingJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One article as a line, without its line break. Spans count UTF-16 code units of the body.</summary>
    public static string Line(TrainingArticle article)
    {
        var (body, starts) = Body(article);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("title", article.Title);
            json.WriteString("publishedAt", $"{article.Date}T12:00:00Z");
            json.WriteString("language", "en");
            json.WriteString("conflict", article.Conflict);
            json.WriteString("kind", article.Kind);
            json.WriteString("body", body);
            json.WriteStartArray("sentences");
            for (var index = 0; index < starts.Count; index++) Write(json, index, article.Sentences[index], starts[index]);
            json.WriteEndArray();
            json.WriteStartArray("divergences");
            foreach (var divergence in article.Divergences) Write(json, divergence, article, starts);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static (string Body, List<int> Starts) Body(TrainingArticle article)
    {
        var body = new StringBuilder();
        List<int> starts = [];
        foreach (var sentence in article.Sentences)
        {
            if (body.Length > 0) body.Append(sentence.BeginsParagraph ? "\n\n" : " ");
            starts.Add(body.Length);
            body.Append(sentence.Text);
        }

        return (body.ToString(), starts);
    }

    private static void Write(Utf8JsonWriter json, int index, TrainingSentence sentence, int start)
    {
        json.WriteStartObject();
        json.WriteNumber("index", index);
        WriteBounds(json, new TextSpan(start, start + sentence.Text.Length));
        json.WriteString("text", sentence.Text);
        json.WriteStartArray("signals");
        foreach (var signal in sentence.Signals) Write(json, signal, sentence, start);
        json.WriteEndArray();
        json.WriteStartArray("attributions");
        var contents = Spans(sentence, SpeechMarkKind.Content);
        for (var content = 0; content < contents.Count; content++) WriteAttribution(json, sentence, contents, content, start);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TrainingSignal signal, TrainingSentence sentence, int start)
    {
        var cue = CueIn(sentence, signal);
        json.WriteStartObject();
        json.WriteString("type", signal.Type);
        WriteSource(json, signal);
        json.WriteStartArray("cues");
        json.WriteStartObject();
        WriteBounds(json, new TextSpan(start + cue.Start, start + cue.End));
        json.WriteString("text", signal.Cue);
        json.WriteEndObject();
        json.WriteEndArray();
        if (signal.Activity is { } activity)
        {
            json.WriteString("direction", activity.Direction);
            json.WriteString("mode", activity.Mode);
            json.WriteString("actor", activity.Actor);
            WriteTexts(json, "places", activity.Places);
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// Words, who says them and by which verb: the marks of each kind belong together in their order, and the last serves for the rest. The
    /// source is what a signal in the words says of it; without one it is left out.
    /// </summary>
    private static void WriteAttribution(Utf8JsonWriter json, TrainingSentence sentence, List<TextSpan> contents, int index, int start)
    {
        var words = contents[index];
        json.WriteStartObject();
        WriteBounds(json, new TextSpan(start + words.Start, start + words.End));
        WriteMark(json, "mention", Spans(sentence, SpeechMarkKind.Source), index, start);
        WriteMark(json, "cue", Spans(sentence, SpeechMarkKind.Cue), index, start);
        var told = sentence.Signals.FirstOrDefault(signal => CueIn(sentence, signal).Start is var at && words.Start <= at && at < words.End);
        if (told is not null) WriteSource(json, told);
        json.WriteEndObject();
    }

    private static void WriteMark(Utf8JsonWriter json, string name, List<TextSpan> marks, int index, int start)
    {
        if (marks.Count == 0)
        {
            json.WriteNull(name);
            return;
        }

        var mark = marks[Math.Min(index, marks.Count - 1)];
        json.WriteStartObject(name);
        WriteBounds(json, new TextSpan(start + mark.Start, start + mark.End));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TrainingDivergence divergence, TrainingArticle article, List<int> starts)
    {
        json.WriteStartObject();
        json.WriteString("kind", divergence.Kind);
        json.WriteString("party", divergence.Party);
        WriteEvidence("statements", divergence.Statements);
        WriteEvidence("counterparts", divergence.Counterparts);
        WriteTexts(json, "places", divergence.Places);
        json.WriteEndObject();

        void WriteEvidence(string name, IReadOnlyList<int> sentences)
        {
            json.WriteStartArray(name);
            foreach (var sentence in sentences)
            {
                json.WriteStartObject();
                json.WriteString("article", article.Id);
                json.WriteNumber("sentence", sentence);
                WriteBounds(json, new TextSpan(starts[sentence], starts[sentence] + article.Sentences[sentence].Text.Length));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void WriteSource(Utf8JsonWriter json, TrainingSignal signal)
    {
        json.WriteStartObject("source");
        json.WriteString("kind", signal.SourceKind);
        json.WriteString("speaker", signal.Speaker);
        json.WriteString("party", signal.Party);
        json.WriteEndObject();
    }

    private static void WriteBounds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static TextSpan CueIn(TrainingSentence sentence, TrainingSignal signal) =>
        sentence.Text.IndexOf(signal.Cue, StringComparison.Ordinal) is var at ? new TextSpan(at, at + signal.Cue.Length) : default;

    private static List<TextSpan> Spans(TrainingSentence sentence, SpeechMarkKind kind) =>
        [.. sentence.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Span).OrderBy(span => span.Start).ThenBy(span => span.End)];
}
