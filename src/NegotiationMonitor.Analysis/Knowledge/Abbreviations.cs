using System.Collections.Frozen;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Words whose dot belongs to them. From knowledge/abbreviations.</summary>
public sealed class Abbreviations
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeName;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeNumber;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _anywhere;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginners;

    /// <summary>Takes the words from the knowledge files.</summary>
    public Abbreviations(KnowledgeBase knowledge)
    {
        _beforeName = Lookup(knowledge, "before-name");
        _beforeNumber = Lookup(knowledge, "before-number");
        _anywhere = Lookup(knowledge, "anywhere");
        _beginners = Lookup(knowledge, "sentence-beginners");
    }

    /// <summary>A title: what follows is a name ("Gen.", "Dr.").</summary>
    public bool BeforeName(ReadOnlySpan<char> word) => _beforeName.Contains(word);

    /// <summary>Its dot belongs to it before a number ("No. 2").</summary>
    public bool BeforeNumber(ReadOnlySpan<char> word) => _beforeNumber.Contains(word);

    /// <summary>Its dot may also end a sentence ("Corp.", "a.m.").</summary>
    public bool Anywhere(ReadOnlySpan<char> word) => _anywhere.Contains(word);

    /// <summary>A capitalised word that more often begins a sentence than goes on with a name ("The", "He").</summary>
    public bool BeginsSentence(ReadOnlySpan<char> word) => _beginners.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(KnowledgeBase knowledge, string id) =>
        knowledge.Entry("abbreviations", id).Forms.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
