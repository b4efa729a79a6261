using System.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>A conflict, known by its sides: articles of one conflict are set against each other.</summary>
/// <param name="Id">Made from the sides, the same in whatever order an article names them: "ardania--velmark".</param>
/// <param name="Sides">The one or two belligerents, in alphabetical order.</param>
public sealed record Conflict(string Id, IReadOnlyList<string> Sides)
{
    /// <summary>The conflict of an article with these sides, most named first: that of its first two. Null when it names none.</summary>
    public static Conflict? Of(IReadOnlyList<string> sides)
    {
        if (sides.Count == 0) return null;

        string[] belligerents = [.. sides.Take(2).Order(StringComparer.Ordinal)];
        return new Conflict(string.Join("--", belligerents.Select(Slug)), belligerents);
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter)) slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
