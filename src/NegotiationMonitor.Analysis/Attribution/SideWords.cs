using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Words that describe a side without naming it: "the rebels", "government troops".</summary>
internal sealed class SideWords
{
    private readonly PhraseTable<bool> _sides = new();
    private readonly PhraseTable<string> _foreign = new();
    private readonly PhraseTable<string> _offices = new();

    public SideWords(KnowledgeBase knowledge)
    {
        foreach (var form in knowledge.Entry("patterns", "rebels").Forms) _sides.Add(form, true);
        foreach (var form in knowledge.Entry("patterns", "government").Forms) _sides.Add(form, false);
        foreach (var form in knowledge.Entry("patterns", "foreign").Forms) _foreign.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "state-office").Forms) _offices.Add(form, form);
    }

    /// <summary>The side that the words describe; null where they describe none, or it is not known whom.</summary>
    public string? SideIn(ScannedText text, int first, int end, Belligerents belligerents) =>
        _sides.Find(text, first, end) is [var match, ..] ? match.Value ? belligerents.Rebels : belligerents.Government : null;

    /// <summary>True when the words are of a government's opponents.</summary>
    public bool AreRebels(ScannedText text, int first, int end) => _sides.Find(text, first, end) is [{ Value: true }, ..];

    /// <summary>Every description of a side between two tokens, with the party that it means.</summary>
    public IEnumerable<(PhraseMatch<bool> Match, string Party)> All(ScannedText text, int first, int end, Belligerents belligerents)
    {
        foreach (var match in _sides.Find(text, first, end))
        {
            if ((match.Value ? belligerents.Rebels : belligerents.Government) is { } party) yield return (match, party);
        }
    }

    /// <summary>True when the words are of an office that only a state has, and of no state from outside: "the minister", "the army".</summary>
    public bool IsStates(ScannedText text, int first, int end) => _offices.Find(text, first, end).Count > 0 && !IsForeign(text, first, end);

    /// <summary>True when the words are of somebody from outside: "Western diplomats", "mediators".</summary>
    private bool IsForeign(ScannedText text, int first, int end) => _foreign.Find(text, first, end).Count > 0;
}
