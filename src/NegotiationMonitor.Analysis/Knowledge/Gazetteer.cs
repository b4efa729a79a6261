using System.Globalization;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>A town where it lies.</summary>
/// <param name="Name">Its English name, without accents.</param>
/// <param name="Region">The province that it lies in; empty where the source tells none.</param>
/// <param name="Land">The country's English name.</param>
/// <param name="Latitude">In degrees, north positive.</param>
/// <param name="Longitude">In degrees, east positive.</param>
public readonly record struct Town(string Name, string Region, string Land, double Latitude, double Longitude);

/// <summary>Which town lies in which land and region: knowledge/places/gazetteer.tsv, whose first lines name source and licence.</summary>
public sealed class Gazetteer
{
    private const string Resource = "gazetteer/towns.tsv";
    private static readonly Lazy<Gazetteer> Shipped = new(() => new Gazetteer(new StreamReader(typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)!)));

    private readonly Dictionary<string, List<Town>> _towns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the lines "=land TAB region" and, below each, "town TAB latitude TAB longitude"; "#" begins a remark.</summary>
    /// <exception cref="FormatException">A position is no number.</exception>
    public Gazetteer(TextReader lines)
    {
        var (land, region) = ("", "");
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;

            var fields = line.Split('\t');
            if (line.StartsWith('='))
            {
                (land, region) = (fields[0][1..], fields[1]);
                continue;
            }

            var town = new Town(fields[0], region, land, double.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture));
            if (_towns.TryGetValue(town.Name, out var namesakes)) namesakes.Add(town);
            else _towns[town.Name] = [town];
        }
    }

    /// <summary>The one that ships with the analysis; read when it is first asked for.</summary>
    public static Gazetteer BuiltIn => Shipped.Value;

    /// <summary>Every town of that name, in any land; none where no list holds it.</summary>
    public IReadOnlyList<Town> Named(string name) => _towns.GetValueOrDefault(name) ?? [];

    /// <summary>True when a town of that name lies in a land or region: "Velin" in "Velmark", or in "Besk" for "Besk Province".</summary>
    public bool LiesIn(string town, string within) => Named(town).Any(found =>
        found.Land.Equals(within, StringComparison.OrdinalIgnoreCase)
        || (found.Region.StartsWith(within, StringComparison.OrdinalIgnoreCase) && (found.Region.Length == within.Length || found.Region[within.Length] == ' ')));
}
