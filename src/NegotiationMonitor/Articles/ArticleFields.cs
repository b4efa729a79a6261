using System.Text.Json;

namespace NegotiationMonitor.Articles;

/// <summary>The members of an article's JSON object, read by name in any case of letters; what is wrong with them is gathered.</summary>
internal sealed class ArticleFields(JsonElement article)
{
    private readonly List<ArticleFault> _faults = [];

    /// <summary>What was wrong so far.</summary>
    public IReadOnlyList<ArticleFault> Faults => _faults;

    /// <summary>Notes a fault.</summary>
    public void Add(ArticleFault fault) => _faults.Add(fault);

    /// <summary>The text of a field; null where it is missing, null or blank.</summary>
    public string? Text(string name, int maxChars = int.MaxValue)
    {
        if (Member(article, name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.String)
        {
            Add(new ArticleFault(name, $"is {KindOf(value)}", "it must be text"));
            return null;
        }

        var text = JsonText.Of(value);
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length <= maxChars) return text;
        Add(new ArticleFault(name, $"is {text.Length} characters long", $"at most {maxChars} are taken"));
        return null;
    }

    /// <summary>The truth of a field; false where it is missing or null.</summary>
    public bool Flag(string name)
    {
        if (Member(article, name) is not { } value) return false;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.ValueKind == JsonValueKind.True;
        Add(new ArticleFault(name, $"is {KindOf(value)}", "it must be true or false"));
        return false;
    }

    /// <summary>The named member's value; null where it is missing or null. Where a name stands twice, the last counts, as in most parsers.</summary>
    public static JsonElement? Member(JsonElement of, string name)
    {
        JsonElement? found = null;
        foreach (var property in of.EnumerateObject())
        {
            if (JsonText.IsNamed(property, name)) found = property.Value;
        }

        return found is { ValueKind: JsonValueKind.Null } ? null : found;
    }

    /// <summary>The sort of a JSON value in a reader's words: "a number".</summary>
    public static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
