using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Finds the cues of a text by the words that knowledge/cues, knowledge/scopes and knowledge/domains list.</summary>
internal sealed class CueTable
{
    private readonly PhraseTable<CueKind?> _phrases = new();

    /// <summary>Takes the words from the knowledge.</summary>
    /// <exception cref="KnowledgeException">A form stands in two entries, or an entry lacks what a cue needs.</exception>
    public CueTable(KnowledgeBase knowledge)
    {
        List<string> faults = [];
        foreach (var entry in ((string[])["cues", "scopes", "domains"]).SelectMany(knowledge.Entries))
        {
            var kind = CueKind.Of(entry);
            // A form that means something else takes its words all the same, so that no shorter form is found in them.
            foreach (var form in entry.Unless) Add(form, null, entry, faults);
            foreach (var form in entry.Forms) Add(form, kind, entry, faults);
        }

        if (faults.Count > 0) throw new KnowledgeException(faults);
    }

    /// <summary>The cues of each sentence, in order, none overlapping another; each with the place where it stands.</summary>
    public List<PhraseMatch<CueKind?>>[] Find(ScannedText text)
    {
        var found = new List<PhraseMatch<CueKind?>>[text.Sentences.Count];
        for (var index = 0; index < found.Length; index++)
        {
            found[index] = _phrases.Find(text, text.Sentences[index].FirstToken, text.Sentences[index].EndToken);
            if (found[index].Count > 0) found[index].RemoveAll(match => match.Value is null);
        }

        return found;
    }

    private void Add(string form, CueKind? kind, KnowledgeEntry entry, List<string> faults)
    {
        if (!_phrases.Add(form, kind)) faults.Add($"{entry.Where}, entry \"{entry.Id}\": form \"{form}\" is also in another entry of cues, scopes or domains. Keep it in one.");
    }
}
