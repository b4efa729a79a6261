using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>A class of words that matters for signals: one entry of knowledge/cues, knowledge/scopes or knowledge/domains.</summary>
/// <param name="Id">The entry's id: what the weights know it by.</param>
/// <param name="Group">What rules know it by; several classes may share a group.</param>
/// <param name="Family">Whether it is about a settlement, its outcome, armed force, the scope of other words or another domain.</param>
/// <param name="IsAct">True for what a force does ("attack"), false for what merely goes with it ("troops").</param>
/// <param name="Sign">"good" or "bad" for words that say by themselves how a settlement goes; null for all others.</param>
internal sealed record CueKind(string Id, string Group, CueFamily Family, bool IsAct, string? Sign)
{
    /// <summary>The class of an act that no list knows.</summary>
    public static CueKind Unlisted { get; } = new("unlisted", "unlisted", CueFamily.Force, true, null);

    /// <summary>The class that an entry describes.</summary>
    /// <exception cref="KnowledgeException">The entry names no group or its file no family.</exception>
    public static CueKind Of(KnowledgeEntry entry)
    {
        if (entry.Text("group") is not { Length: > 0 } group)
        {
            throw new KnowledgeException([$"{entry.Where}, entry \"{entry.Id}\": \"group\" is missing. Name what rules know it by, for example \"topic\"."]);
        }

        CueFamily? family = entry.File switch
        {
            "cues/settlement.json" => CueFamily.Settlement,
            "cues/outcome.json" => CueFamily.Outcome,
            "cues/force.json" => CueFamily.Force,
            _ when entry.File.StartsWith("scopes/", StringComparison.Ordinal) => CueFamily.Scope,
            _ when entry.File.StartsWith("domains/", StringComparison.Ordinal) => CueFamily.Domain,
            _ => null,
        };
        return new CueKind(
            entry.Id,
            group,
            family ?? throw new KnowledgeException([$"{entry.Where}, entry \"{entry.Id}\": cues belong into settlement.json, outcome.json or force.json. Move it there."]),
            entry.Is("act"),
            entry.Text("sign"));
    }

    /// <summary>True for words by which a sentence is about talks, a truce or a settlement.</summary>
    public bool IsTopic => Family == CueFamily.Settlement;
}

/// <summary>What a class of words is about.</summary>
internal enum CueFamily
{
    /// <summary>Talks, truce, deal, and who and what belongs to them.</summary>
    Settlement,

    /// <summary>How a settlement goes.</summary>
    Outcome,

    /// <summary>Armed force.</summary>
    Force,

    /// <summary>Words that turn, weaken, date or attribute.</summary>
    Scope,

    /// <summary>Other matters with the same vocabulary.</summary>
    Domain,
}
