using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.EndToEnd.BadInput;

/// <summary>An article that is odd but can be read.</summary>
/// <param name="Name">What is odd about it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Bytes">What is sent.</param>
public sealed record OddArticle(string Name, string Id, byte[] Bytes)
{
    private const int AlmostOneMegabyte = 1_000_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OddArticle> All { get; } =
    [
        Of("one endless line", $"\"The ministry said that {Repeat("its troops would leave the town and that", AlmostOneMegabyte)} the talks went on\""),
        Of("as many short sentences as there is room for", $"\"{Repeat("We met.", AlmostOneMegabyte)}\""),
        Of("control characters", "\"The ministry said\\u0000 on Monday\\u0007 that its troops\\u001b[31m would leave the town.\""),
        Of("lone surrogates", "\"The ministry said on Monday \\ud83d that its troops would \\ude00 leave the town.\""),
        Of("a field nobody knows", "\"The ministry said on Monday that its troops would leave the town.\", \"colour\": [1, {\"a\": null}]"),
    ];

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(odd => odd.Name)];

    /// <summary>The one with that name.</summary>
    public static OddArticle Named(string name) => All.Single(odd => odd.Name == name);

    // Written by hand, as no serializer lets a lone surrogate out.
    private static OddArticle Of(string name, string body) =>
        new(name, name, Encoding.UTF8.GetBytes($"{{\"id\": {JsonSerializer.Serialize(name)}, \"body\": {body}}}"));

    private static string Repeat(string words, int chars) => string.Join(' ', Enumerable.Repeat(words, chars / (words.Length + 1)));
}
