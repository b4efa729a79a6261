namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>A person whom the article names.</summary>
/// <param name="Name">At its fullest, without title.</param>
/// <param name="Kind">The sort of voice.</param>
/// <param name="Party">The party spoken for; null where there is none or it is open.</param>
internal sealed record Person(string Name, SourceKind Kind, string? Party)
{
    /// <summary>As a source.</summary>
    public Source Source => new(Kind, Name, Party);
}

/// <summary>A person where the text names it.</summary>
internal readonly record struct PersonMention(int FirstToken, int EndToken, Person Person);
