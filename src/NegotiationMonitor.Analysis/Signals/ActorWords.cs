using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>The words of knowledge/patterns/actors.json by which a clause tells of its actor without naming it.</summary>
internal sealed class ActorWords(KnowledgeBase knowledge)
{
    private readonly WordSet _they = new(knowledge, "they");

    /// <summary>"Were killed", "came under": somebody suffers the act.</summary>
    public PhraseTable<string> Suffering { get; } = Table(knowledge, "suffering");

    /// <summary>"The attack", of which was told before.</summary>
    public PhraseTable<string> AforesaidActs { get; } = Table(knowledge, "aforesaid-act");

    /// <summary>"Car bomb", "snipers": the arms of rebels.</summary>
    public PhraseTable<string> IrregularArms { get; } = Table(knowledge, "irregular-arms");

    /// <summary>"Paratroopers": what only a state has.</summary>
    public PhraseTable<string> StateArms { get; } = Table(knowledge, "state-arms");

    /// <summary>"Claimed responsibility".</summary>
    public PhraseTable<string> Claiming { get; } = Table(knowledge, "claiming");

    /// <summary>"The group", "his men".</summary>
    public PhraseTable<string> TheGroup { get; } = Table(knowledge, "the-group");

    /// <summary>"Launched", "carried out": before "by" they name the doer.</summary>
    public WordSet Doing { get; } = new(knowledge, "doing");

    /// <summary>"Accused", "blamed".</summary>
    public WordSet Accusing { get; } = new(knowledge, "accusing");

    /// <summary>True when a pronoun of the third person stands between two tokens.</summary>
    public bool HasThey(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (_they.Holds(text, at)) return true;
        }

        return false;
    }

    private static PhraseTable<string> Table(KnowledgeBase knowledge, string id)
    {
        var table = new PhraseTable<string>();
        foreach (var form in knowledge.Entry("patterns", id).Forms) table.Add(form, form);
        return table;
    }
}
