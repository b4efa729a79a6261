using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.Evaluation;

/// <summary>Figures for people and for programs.</summary>
public static class FigureText
{
    /// <summary>One figure a line, three decimals; "-" where there was nothing to find and nothing was given.</summary>
    public static string Table(IReadOnlyList<Figure> figures) => string.Join('\n', figures.Select(figure =>
        $"{figure.Name,-32} {(figure.Value is not { } value ? "-" : figure.IsCount ? $"{value:0}" : $"{value:0.000}")}"));

    /// <summary>One object, a member for each figure.</summary>
    public static string Json(IReadOnlyList<Figure> figures)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, IndentSize = 1 }))
        {
            json.WriteStartObject();
            foreach (var figure in figures)
            {
                if (figure.Value is { } value) json.WriteNumber(figure.Name, value);
                else json.WriteNull(figure.Name);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
