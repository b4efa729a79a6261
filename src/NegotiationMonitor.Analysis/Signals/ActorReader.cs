using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Whose forces act: the party right before the cue, the one after "by", the subject of the clause, or who acted before.</summary>
internal sealed class ActorReader
{
    /// <summary>How many tokens may lie between "Velmark's" and "shelling".</summary>
    private const int Adjacent = 2;

    /// <summary>How many tokens may lie between "shelling" and "by Velmark".</summary>
    private const int AgentReach = 12;

    /// <summary>How many tokens may lie between "they" and the cue.</summary>
    private const int PronounReach = 5;

    /// <summary>How many tokens from the cue a party may stand; beyond, it acts in something else.</summary>
    private const int Farthest = 80;

    private readonly SentenceRoles _roles;
    private readonly PhraseTable<string> _suffering = new();
    private readonly PhraseTable<string> _aforesaid = new();
    private readonly PhraseTable<string> _irregularArms = new();
    private readonly PhraseTable<string> _stateArms = new();
    private readonly PhraseTable<string> _claiming = new();
    private readonly PhraseTable<string> _group = new();
    private readonly WordSet _they;
    private readonly WordSet _doing;
    private readonly WordSet _accusing;

    /// <summary>A reader that goes by <paramref name="knowledge"/>.</summary>
    public ActorReader(KnowledgeBase knowledge)
    {
        _roles = new SentenceRoles(knowledge);
        _they = new WordSet(knowledge, "they");
        _doing = new WordSet(knowledge, "doing");
        _accusing = new WordSet(knowledge, "accusing");
        foreach (var form in knowledge.Entry("patterns", "suffering").Forms) _suffering.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "aforesaid-act").Forms) _aforesaid.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "state-arms").Forms) _stateArms.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "claiming").Forms) _claiming.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "the-group").Forms) _group.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "irregular-arms").Forms) _irregularArms.Add(form, form);
    }

    /// <summary>The actor of the activity that <paramref name="cue"/> tells; null where sentence and context leave it open.</summary>
    public string? Read(Cue cue, Mode mode, int index, Source source, string? lastActor, ArticleCues article)
    {
        var (text, sentence) = (article.Text, article.Text.Sentences[index]);
        var clauses = article.Sentences[index].Clauses;
        var parties = Parties(cue, index, source, article);
        var told = source.Party ?? SpeakerIn(index, article);
        var able = parties.Where(mention => !_roles.IsAfterAgainst(text, sentence, mention)).ToList();
        var (first, end) = Clause(cue, sentence, clauses);

        if (mode == Mode.Denied && (told ?? article.Mentions[index].FirstOrDefault(mention => mention.Party is not null && mention.FirstToken < cue.FirstToken)?.Party) is { } denying) return D("denied", denying);
        if (Claiming(parties, text, sentence) is { } claiming) return D("claiming", claiming);
        if (Accused(parties, cue, text, article) is { } accused) return D("accused", accused);
        if (Agent(parties, cue, text) is { } agent) return D("agent", agent.Party);
        if (Sufferer(cue, able, first, end, text) is { } sufferer) return D("sufferer", Enemy(sufferer.Party!, lastActor, article));
        if (parties.FirstOrDefault(mention => IsRightBefore(mention, cue)) is { } possessor) return D("possessor", possessor.Party);
        if (_irregularArms.Find(text, first, end).Count > 0 && article.Speech.Rebels is { } irregulars && mode == Mode.Reported) return D("irregular", irregulars);
        if (told is not null && IsOurs(cue, article.Sentences[index])) return D("ours", Suffers(first, end, text) ? Enemy(told, lastActor, article) : told);

        var subject = able.FirstOrDefault(mention => mention.FirstToken < cue.FirstToken && clauses.Of(mention.FirstToken) == cue.Clause);
        // What two forces do to each other is nobody's act alone.
        if (cue.Kind.Group is "warnoun" or "truce" or "calm" or "holds") return D("mutual", mode == Mode.Stated ? subject?.Party : null);
        if (subject is not null) return D("clause subject", subject.Party);
        if (told is not null && IsThey(Math.Max(first, cue.FirstToken - PronounReach), cue.FirstToken, text)) return D("they", Suffers(first, end, text) ? Enemy(told, lastActor, article) : told);
        if (article.Speech.Rebels is not null && article.Speech.Government is { } government && _stateArms.Find(text, first, end).Count > 0) return D("state arms", government);
        if (able.LastOrDefault(mention => mention.FirstToken < cue.FirstToken) is { } before) return D("earlier subject", before.Party);
        if (parties.FirstOrDefault(mention => article.Sentences[index].Cues.Any(other => other.Kind.IsAct && IsRightBefore(mention, other))) is { } ofAnother) return D("possessor of another", ofAnother.Party);
        if (IsAforesaid(first, cue.EndToken, text)) return D("aforesaid", lastActor);
        if (_group.Find(text, first, cue.EndToken).Count > 0) return D("the group", told ?? lastActor);
        if (IsThey(Math.Max(first, cue.FirstToken - PronounReach), cue.FirstToken, text)) return D("they before", lastActor);
        if (mode != Mode.Reported) return D("stated", told ?? article.Mentions[index].FirstOrDefault(mention => mention is { Party: not null, IsBody: false })?.Party);
        if (able.FirstOrDefault(mention => mention.FirstToken >= cue.EndToken && mention.IsForce) is { } later) return D("later", later.Party);
        if (told is { } side && EnemyOf(side, article) is { } enemy) return D(IsStriking(cue) ? "enemy of speaker" : "speaker " + cue.Kind.Group, IsStriking(cue) ? enemy : side);
        return (IsStriking(cue) && article.Speech.Sides.Count > 2) || cue.Kind.Group is "clash" or "peacekeeper" or "hour" or "terrain" or "vehicle" or "cease" ? null : D($"last {cue.Kind.Group}", lastActor);
    }

    private static bool IsStriking(Cue cue) => cue.Kind.Group is "attack" or "bombard" or "fire" or "hit" or "casualty" or "shot" or "weapon" or "hostage";

    private static string? EnemyOf(string side, ArticleCues article)
    {
        var speech = article.Speech;
        if (speech.Rebels is not null && speech.Government is not null) return side == speech.Rebels ? speech.Government : side == speech.Government ? speech.Rebels : null;
        return speech.Sides.Count == 2 && speech.Sides.Contains(side) ? speech.Sides.First(other => other != side) : null;
    }

    private string? Claiming(List<Mention> parties, ScannedText text, SentenceRange sentence) =>
        _claiming.Find(text, sentence.FirstToken, sentence.EndToken) is [var match, ..] ? parties.LastOrDefault(mention => mention.EndToken <= match.FirstToken)?.Party : null;

    private string? Accused(List<Mention> parties, Cue cue, ScannedText text, ArticleCues article)
    {
        foreach (var mention in parties.Where(mention => mention.FirstToken < cue.FirstToken))
        {
            for (var at = mention.FirstToken - 1; at >= Math.Max(0, mention.FirstToken - 3); at--)
            {
                if (_accusing.Holds(text, at)) return mention.Party;
            }
        }

        return null;
    }

    private static string? D(string rule, string? actor) => Environment.GetEnvironmentVariable("DBG") is null || actor is null ? actor : $"{actor}#{rule}";

    /// <summary>The parties of the sentence that may act: not who speaks, who helps, who is struck, nor a body without forces.</summary>
    private List<Mention> Parties(Cue cue, int index, Source source, ArticleCues article)
    {
        var speakers = article.Speech.BySentence[index].Select(attribution => attribution.Mention).OfType<TextSpan>().ToList();
        var sentence = article.Text.Sentences[index];
        return [.. article.Mentions[index].Where(mention =>
            mention.Party is not null && (!mention.IsBody || mention.IsForce || IsPeacekeepers(mention, index, article)) && Math.Abs(mention.FirstToken - cue.FirstToken) <= Farthest
            && !speakers.Exists(speaker => speaker.Overlaps(article.Text.SpanOf(mention.FirstToken, mention.EndToken)))
            && _roles.MayAct(article.Text, sentence, mention))
            .Select(mention => IsSpeakersArmy(mention, source, article) ? mention with { Party = source.Party } : mention)];
    }

    private static bool IsPeacekeepers(Mention mention, int index, ArticleCues article) =>
        article.Sentences[index].Cues.Any(cue => cue.Kind.Group == "peacekeeper" && cue.FirstToken == mention.EndToken);

    /// <summary>"The army", said by a state's official, is that state's, where two states fight.</summary>
    private static bool IsSpeakersArmy(Mention mention, Source source, ArticleCues article) =>
        mention.IsDescribed && article.Speech.Rebels is null && source is { Kind: SourceKind.Official, Party: { } own } && article.Speech.Sides.Contains(own);

    /// <summary>The party of whoever speaks in the sentence, where the source itself has none.</summary>
    private static string? SpeakerIn(int index, ArticleCues article) =>
        article.Speech.BySentence[index].Select(attribution => attribution.Mention).OfType<TextSpan>()
            .Select(speaker => article.Mentions[index].FirstOrDefault(mention => mention is { Party: not null, IsBody: false } && speaker.Overlaps(article.Text.SpanOf(mention.FirstToken, mention.EndToken)))?.Party)
            .FirstOrDefault(party => party is not null);

    private static (int First, int End) Clause(Cue cue, SentenceRange sentence, Clauses clauses)
    {
        var (first, end) = (cue.FirstToken, cue.EndToken);
        while (first > sentence.FirstToken && clauses.Of(first - 1) == cue.Clause) first--;
        while (end < sentence.EndToken && clauses.Of(end) == cue.Clause) end++;
        return (first, end);
    }

    private static bool IsRightBefore(Mention mention, Cue cue) => mention.EndToken <= cue.FirstToken && cue.FirstToken - mention.EndToken < Adjacent;

    /// <summary>True for "its shelling", "our troops attacked": the speaker's own forces.</summary>
    private static bool IsOurs(Cue cue, SentenceCues sentence) => sentence.Cues.Any(other =>
        other.Clause == cue.Clause && other.EndToken <= cue.FirstToken && other.Kind.Group == "we");

    /// <summary>The party behind "by": "shelling by Velmark", "an attack launched on Sunday by Velmarkan forces".</summary>
    private Mention? Agent(List<Mention> parties, Cue cue, ScannedText text)
    {
        foreach (var mention in parties.Where(mention => mention.FirstToken >= cue.EndToken && mention.FirstToken - cue.EndToken <= AgentReach))
        {
            for (var at = mention.FirstToken - 1; at >= Math.Max(cue.EndToken, mention.FirstToken - 3); at--)
            {
                if (text.Is(at, "by") && (at - cue.EndToken < Adjacent || _doing.Holds(text, at - 1))) return mention;
                if (at == cue.EndToken && ((text.Is(at, "from") && mention.IsForce) || (text.Is(at, "of") && cue.Kind.Group is "withdraw" or "retreat" or "advance" or "deploy"))) return mention;
            }

            // "advancing Velmarkan troops"
            if (mention.FirstToken == cue.EndToken && cue.Kind.Group is "withdraw" or "retreat" or "advance") return mention;
        }

        return null;
    }

    /// <summary>Who suffers the act where the clause says only that: "Velmarkan soldiers were killed".</summary>
    private Mention? Sufferer(Cue cue, List<Mention> able, int first, int end, ScannedText text)
    {
        foreach (var match in _suffering.Find(text, first, end))
        {
            if (Math.Abs(match.FirstToken - cue.FirstToken) > 4) continue;
            if (able.LastOrDefault(mention => mention.FirstToken >= first && mention.EndToken <= match.FirstToken) is { } sufferer) return sufferer;
        }

        return null;
    }

    /// <summary>Who strikes a party: the other side where there are two.</summary>
    private static string? Enemy(string party, string? lastActor, ArticleCues article)
    {
        var others = article.Speech.Sides.Where(side => side != party).ToList();
        if (others.Count == article.Speech.Sides.Count) return null;
        return EnemyOf(party, article) ?? (lastActor == party ? null : lastActor);
    }

    private bool Suffers(int first, int end, ScannedText text) => _suffering.Find(text, first, end).Count > 0;

    private bool IsAforesaid(int first, int end, ScannedText text) => _aforesaid.Find(text, first, end).Count > 0;

    private bool IsThey(int first, int end, ScannedText text)
    {
        for (var at = first; at < end; at++)
        {
            if (_they.Holds(text, at)) return true;
        }

        return false;
    }
}
