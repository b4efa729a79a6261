using System.Globalization;

namespace NegotiationMonitor.Evaluation;

/// <summary>The least that a figure may be.</summary>
/// <param name="Name">The figure's name.</param>
/// <param name="Least">Its least value.</param>
public sealed record FigureFloor(string Name, double Least)
{
    /// <summary>Reads <c>signal macro F1=0.52</c>; null where it isn't of that form.</summary>
    public static FigureFloor? Parse(string text)
    {
        var equals = text.LastIndexOf('=');
        return equals > 0 && double.TryParse(text[(equals + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var least) && double.IsFinite(least)
            ? new FigureFloor(text[..equals].Trim(), least)
            : null;
    }

    /// <summary>What is wrong with <paramref name="figures"/>; null where the floor is kept.</summary>
    public string? Complaint(IReadOnlyList<Figure> figures)
    {
        if (figures.FirstOrDefault(figure => figure.Name == Name) is not { } figure)
        {
            return $"There is no figure \"{Name}\"; the figures are {string.Join(", ", figures.Select(known => $"\"{known.Name}\""))}.";
        }

        return figure.Value >= Least ? null
            : figure.Value is { } value ? $"{Name} is {value:0.000}, below its floor of {Least:0.000}."
            : $"{Name} has no value (nothing to find, nothing given), so its floor of {Least:0.000} is not kept.";
    }
}
