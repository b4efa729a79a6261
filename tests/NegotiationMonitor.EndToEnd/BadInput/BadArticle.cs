using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.EndToEnd.BadInput;

/// <summary>Something that is no article.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Bytes">What is sent.</param>
/// <param name="Field">The field that the refusal must name; "article" where the whole is at fault.</param>
public sealed record BadArticle(string Name, byte[] Bytes, string Field)
{
    private const string English = "The ministry said on Monday that its troops would leave the town, and residents heard shots all night.";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BadArticle> All { get; } =
    [
        new("nothing at all", [], "article"),
        new("an empty body", Json(new { body = "" }), "body"),
        new("a body of blanks", Json(new { body = " \n\t\n " }), "body"),
        new("no body", Json(new { id = "1", title = "No body" }), "body"),
        new("none of the known fields", Json(new { text = English }), "body"),
        new("a body over 1 MB", Json(new { body = Repeat(English, 1_100_000) }), "body"),
        new("a million short sentences", Json(new { body = Repeat("We met.", 8_000_000) }), "article"),
        new("not UTF-8", [.. "{\"body\":\"The caf"u8, 0xE9, .. " was shelled.\"}"u8], "article"),
        new("not JSON", Encoding.UTF8.GetBytes(English), "article"),
        new("JSON cut short", "{\"body\":\"The ministry said"u8.ToArray(), "article"),
        new("a list", Json(new[] { new { body = English } }), "article"),
        new("null", "null"u8.ToArray(), "article"),
        new("a number for the body", Json(new { body = 17 }), "body"),
        new("a list for the id", Json(new { id = new[] { 1 }, body = English }), "id"),
        new("a word for the flag", Json(new { id = "1", retracted = "perhaps", body = English }), "retracted"),
        new("a number for the date", Json(new { publishedAt = 20220330, body = English }), "publishedAt"),
        new("a word for the date", Json(new { publishedAt = "yesterday", body = English }), "publishedAt"),
        new("a date before newspapers", Json(new { publishedAt = "1650-01-01T00:00:00Z", body = English }), "publishedAt"),
        new("a date to come", Json(new { publishedAt = "2999-01-01T00:00:00Z", body = English }), "publishedAt"),
        new("an address that is none", Json(new { url = "ftp//nowhere", body = English }), "url"),
        new("another language", Json(new { body = "Le ministère a annoncé lundi que ses troupes quitteraient la ville, mais les habitants ont entendu des tirs toute la nuit." }), "body"),
        new("another language, as it says itself", Json(new { language = "fr", body = English }), "language"),
        new("HTML in the body", Json(new { body = $"<p>{English}</p><script>alert(1)</script>" }), "body"),
        new("control characters in the JSON", "{\"body\":\"The ministry\u0001said\"}"u8.ToArray(), "article"),
    ];

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(bad => bad.Name)];

    /// <summary>The one with that name.</summary>
    public static BadArticle Named(string name) => All.Single(bad => bad.Name == name);

    private static byte[] Json(object article) => JsonSerializer.SerializeToUtf8Bytes(article);

    private static string Repeat(string sentence, int chars) =>
        string.Join(' ', Enumerable.Repeat(sentence, chars / (sentence.Length + 1)));
}
