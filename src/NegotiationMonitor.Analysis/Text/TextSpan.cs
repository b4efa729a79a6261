using System.Text.Json.Serialization;

namespace NegotiationMonitor.Analysis.Text;

/// <summary>A half-open stretch of an article's body, in UTF-16 code units.</summary>
/// <param name="Start">The first code unit, counted from 0.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many code units the span holds.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>True when <paramref name="other"/> lies wholly within this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The characters that the span covers in <paramref name="body"/>.</summary>
    public ReadOnlySpan<char> In(string body) => body.AsSpan(Start, Length);
}
