using System.Text.Json;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Evaluation;

/// <summary>Reads labels and analyses from their JSON, which is one form: that of <c>analyze</c>, with what labels leave out left out.</summary>
public static class LabelJson
{
    /// <summary>A labelled or analysed article.</summary>
    /// <exception cref="LabelException">A field is missing or of the wrong type.</exception>
    public static LabelledArticle Article(JsonElement json) => new(
        Text(json, "id") ?? throw new LabelException("has no id"),
        [.. List(json, "sentences").Select(Sentence)],
        [.. List(json, "divergences").Select(Divergence)]);

    /// <summary>A labelled cluster.</summary>
    /// <exception cref="LabelException">A field is missing or of the wrong type.</exception>
    public static LabelledCluster Cluster(JsonElement json) => new(
        Text(json, "cluster") ?? throw new LabelException("has no \"cluster\", its name"),
        List(json, "articles").Select(id => id.GetString() ?? "").ToHashSet(),
        [.. List(json, "divergences").Select(Divergence)]);

    /// <summary>A divergence, of a label or of an analysis.</summary>
    /// <exception cref="LabelException">A field is missing or of the wrong type.</exception>
    public static LabelledDivergence Divergence(JsonElement json) => new(
        Text(json, "kind") ?? throw new LabelException("has a divergence without kind"),
        Text(json, "party"),
        [.. List(json, "statements").Select(EvidenceOf)],
        [.. List(json, "counterparts").Select(EvidenceOf)],
        Confidence(json));

    private static LabelledSentence Sentence(JsonElement json) => new(
        Span(json), Member(json, "skip") is { ValueKind: JsonValueKind.True }, [.. List(json, "signals").Select(Signal)]);

    private static LabelledSignal Signal(JsonElement json)
    {
        var source = Member(json, "source");
        return new LabelledSignal(
            Text(json, "type") ?? throw new LabelException("has a signal without type"),
            Text(json, "direction"),
            Text(json, "mode"),
            Text(json, "actor"),
            [.. List(json, "places").Select(place => place.GetString() ?? "")],
            (source is { } kind ? Text(kind, "kind") : null) ?? "none",
            source is { } named ? Text(named, "speaker") : null,
            source is { } of ? Text(of, "party") : null,
            Confidence(json));
    }

    private static Evidence EvidenceOf(JsonElement json) => new(Text(json, "article"), Span(json));

    private static TextSpan Span(JsonElement json) => new(Number(json, "start"), Number(json, "end"));

    private static int Number(JsonElement json, string name) =>
        Member(json, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number)
            ? number
            : throw new LabelException($"has a span whose \"{name}\" is no whole number");

    private static double? Confidence(JsonElement json) => Member(json, "confidence") switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.GetDouble() is >= 0 and <= 1 and var confidence => confidence,
        _ => throw new LabelException("has a \"confidence\" that is no number from 0 to 1"),
    };

    private static string? Text(JsonElement json, string name) => Member(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw new LabelException($"has a \"{name}\" that is no text"),
    };

    private static JsonElement.ArrayEnumerator List(JsonElement json, string name) => Member(json, name) switch
    {
        null => default, // an enumerator over nothing
        { ValueKind: JsonValueKind.Array } value => value.EnumerateArray(),
        _ => throw new LabelException($"has \"{name}\" that are no list"),
    };

    /// <summary>The member; null where it is missing or null.</summary>
    private static JsonElement? Member(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new LabelException($"has something else where an object with \"{name}\" belongs");
        return json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
