namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>One kind of knowledge: a folder, and what its entries look like.</summary>
/// <param name="Folder">The folder of its files.</param>
/// <param name="Holds">What it knows, in a sentence.</param>
/// <param name="IsClosed">True when the analysis asks for its entries by their ids: none may be taken away, and another would do nothing.</param>
/// <param name="Fields">The fields of an entry.</param>
public sealed record KnowledgeKind(string Folder, string Holds, bool IsClosed, IReadOnlyList<KnowledgeField> Fields)
{
    /// <summary>What a user's entry may say about the built-in entry of the same id.</summary>
    public static IReadOnlyList<KnowledgeField> ChangeFields { get; } =
    [
        new("change", FieldType.Text, "What becomes of the built-in entry with this id: extend adds to its lists and sets its single values, remove takes it away. Without it the entry is new, or replaces the built-in one.", false, "extend", "remove"),
        new("without", FieldType.Texts, "With extend: words and phrases that the built-in entry's lists lose.", false),
    ];

    /// <summary>The kind as a user's own folder may write it, where an entry may also change a built-in one.</summary>
    public KnowledgeKind Changing() => this with { Fields = [.. Fields, .. ChangeFields] };

    /// <summary>The fields that hold words of the text, which an example shows.</summary>
    public IEnumerable<KnowledgeField> WordFields => Fields.Where(known => known.Name is "forms" or "adjectives" or "capitals" or "seats");
}
