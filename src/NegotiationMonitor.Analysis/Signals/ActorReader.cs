using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>
/// Whose forces act: whoever is accused, claims or stands behind "by"; the party right before the cue; the enemy of who suffers; the
/// subject of the clause; the speaker's side or its enemy; or who acted before.
/// </summary>
internal sealed class ActorReader(KnowledgeBase knowledge)
{
    /// <summary>How many tokens may lie between "Velmark's" and "shelling".</summary>
    private const int Adjacent = 2;

    /// <summary>How many tokens may lie between "shelling" and "by Velmark".</summary>
    private const int AgentReach = 12;

    /// <summary>How many tokens may lie between "they", or "were killed", and the cue.</summary>
    private const int Near = 5;

    /// <summary>How many tokens from the cue a party may stand; beyond, it acts in something else.</summary>
    private const int Farthest = 80;

    /// <summary>The encoder's score, as a logit, from which a party acts whatever the other words say.</summary>
    private const double Sure = 0;

    private readonly SentenceRoles _roles = new(knowledge);
    private readonly ActorWords _words = new(knowledge);

    /// <summary>The actor of the activity that <paramref name="cue"/> tells; null where sentence and context leave it open.</summary>
    public string? Read(SentenceReading reading, Cue cue, Mode mode, Source source, string? lastActor)
    {
        var (article, index) = (reading.Article, reading.Index);
        var clause = Clause(cue, article.Text.Sentences[index], article.Sentences[index].Clauses);
        var scene = new Scene(cue, mode, index, source.Party, lastActor, article, Parties(cue, index, source, article), clause.First, clause.End);
        if (Answerable(scene) is { } answerable) return answerable;
        if (Marked(reading, scene) is { } marked) return marked;
        if (Sufferer(scene) is { } sufferer) return EnemyOf(sufferer, scene);
        if (scene.Parties.Find(mention => IsRightBefore(mention, cue)) is { } possessor) return possessor.Party;
        if (mode == Mode.Reported && article.Speech.Rebels is { } rebels && Holds(_words.IrregularArms, scene)) return rebels;
        if (scene.Told is { } own && IsOurs(scene)) return Holds(_words.Suffering, scene) ? EnemyOf(own, scene) : own;

        var able = scene.Parties.Where(mention => mention.FirstToken < cue.FirstToken && !_roles.IsAfterAgainst(article.Text, article.Text.Sentences[index], mention)).ToList();
        var subject = able.Find(mention => mention.FirstToken >= scene.First)?.Party;
        // What two forces do to each other is nobody's act alone.
        if (cue.Kind.Group is "warnoun" or "truce" or "calm" or "holds") return mode == Mode.Stated ? subject : null;
        return subject ?? Unnamed(scene, able) ?? FromContext(scene);
    }

    /// <summary>The party that the encoder holds to act.</summary>
    private static string? Marked(SentenceReading reading, Scene scene)
    {
        var best = scene.Parties.Select(mention => (mention.Party, Score: reading.Scores.Highest(WordOutput.Actor, mention.FirstToken, mention.EndToken)))
            .OrderByDescending(scored => scored.Score).FirstOrDefault();
        return best.Party is not null && best.Score >= Sure ? best.Party : null;
    }

    /// <summary>Who claims, is accused, or stands behind "by".</summary>
    private string? Answerable(Scene scene)
    {
        var sentence = scene.Article.Text.Sentences[scene.Index];
        if (_words.Claiming.Find(scene.Article.Text, sentence.FirstToken, sentence.EndToken) is [var claim, ..]
            && scene.Parties.FindLast(mention => mention.EndToken <= claim.FirstToken) is { } claiming) return claiming.Party;
        return (scene.Parties.Find(mention => mention.FirstToken < scene.Cue.FirstToken && IsAccused(mention, scene)) ?? scene.Parties.Find(mention => IsAgent(mention, scene)))?.Party;
    }

    /// <summary>Whom the clause means by "they" or "paratroopers"; else the subject of an earlier clause, or whose act another word tells.</summary>
    private string? Unnamed(Scene scene, List<Mention> able)
    {
        var (text, speech) = (scene.Article.Text, scene.Article.Speech);
        if (scene.Told is { } own && HasThey(scene)) return Holds(_words.Suffering, scene) ? EnemyOf(own, scene) : own;
        if (speech is { Rebels: not null, Government: { } government } && Holds(_words.StateArms, scene)) return government;
        if (able.Count > 0) return able[^1].Party;
        if (scene.Parties.Find(mention => scene.Article.Sentences[scene.Index].Cues.Any(other => other.Kind.IsAct && IsRightBefore(mention, other))) is { } ofAnother) return ofAnother.Party;
        if (_words.AforesaidActs.Find(text, scene.First, scene.Cue.EndToken).Count > 0) return scene.LastActor;
        if (_words.TheGroup.Find(text, scene.First, scene.Cue.EndToken).Count > 0) return scene.Told ?? scene.LastActor;
        if (HasThey(scene)) return scene.LastActor;
        return scene.Mode == Mode.Reported ? null : scene.Told ?? FirstParty(scene, int.MaxValue);
    }

    /// <summary>What speaker and story suggest where the sentence names nobody: a side tells of its own marches and of its enemy's strikes.</summary>
    private static string? FromContext(Scene scene)
    {
        var group = scene.Cue.Kind.Group;
        var isStriking = group is "attack" or "bombard" or "fire" or "hit" or "casualty" or "shot" or "weapon" or "hostage";
        if (scene.Told is { } side && OtherSide(side, scene.Article.Speech) is { } enemy) return isStriking ? enemy : side;
        return isStriking || group is "clash" or "peacekeeper" or "hour" or "terrain" or "vehicle" or "cease" ? null : scene.LastActor;
    }

    /// <summary>The parties of the sentence that may act: not who speaks, who helps, nor a body without forces.</summary>
    private List<Mention> Parties(Cue cue, int index, Source source, ArticleCues article)
    {
        var speakers = article.Speech.BySentence[index].Select(attribution => attribution.Mention).OfType<TextSpan>().ToList();
        return [.. article.Mentions[index]
            .Where(mention => mention.Party is not null && Math.Abs(mention.FirstToken - cue.FirstToken) <= Farthest
                && (!mention.IsBody || mention.IsForce || article.Sentences[index].Cues.Any(other => other.Kind.Group == "peacekeeper" && other.FirstToken == mention.EndToken))
                && !speakers.Exists(speaker => speaker.Overlaps(article.Text.SpanOf(mention.FirstToken, mention.EndToken)))
                && _roles.MayAct(article.Text, article.Text.Sentences[index], mention))
            .Select(mention => IsSpeakersArmy(mention, source, article.Speech) ? mention with { Party = source.Party } : mention)];
    }

    /// <summary>"The army", said by a state's official, is that state's where two states fight.</summary>
    private static bool IsSpeakersArmy(Mention mention, Source source, ArticleSpeech speech) =>
        mention.IsDescribed && speech.Rebels is null && source is { Kind: SourceKind.Official, Party: { } own } && speech.Sides.Contains(own);

    private static (int First, int End) Clause(Cue cue, SentenceRange sentence, Clauses clauses)
    {
        var (first, end) = (cue.FirstToken, cue.EndToken);
        while (first > sentence.FirstToken && clauses.Of(first - 1) == cue.Clause) first--;
        while (end < sentence.EndToken && clauses.Of(end) == cue.Clause) end++;
        return (first, end);
    }

    private static bool Holds(PhraseTable<string> words, Scene scene) => words.Find(scene.Article.Text, scene.First, scene.End).Count > 0;

    private bool HasThey(Scene scene) => _words.HasThey(scene.Article.Text, Math.Max(scene.First, scene.Cue.FirstToken - Near), scene.Cue.FirstToken);

    private static bool IsRightBefore(Mention mention, Cue cue) => mention.EndToken <= cue.FirstToken && cue.FirstToken - mention.EndToken < Adjacent;

    private static string? FirstParty(Scene scene, int beforeToken) =>
        scene.Article.Mentions[scene.Index].FirstOrDefault(mention => mention is { Party: not null, IsBody: false } && mention.FirstToken < beforeToken)?.Party;

    /// <summary>True for "our troops attacked": the speaker's own forces.</summary>
    private static bool IsOurs(Scene scene) => scene.Article.Sentences[scene.Index].Cues.Any(other =>
        other.Clause == scene.Cue.Clause && other.EndToken <= scene.Cue.FirstToken && other.Kind.Group == "we");

    private bool IsAccused(Mention mention, Scene scene)
    {
        for (var at = mention.FirstToken - 1; at >= Math.Max(0, mention.FirstToken - 3); at--)
        {
            if (_words.Accusing.Holds(scene.Article.Text, at)) return true;
        }

        return false;
    }

    /// <summary>True behind "by" and the like: "shelling by Velmark", "an attack launched on Sunday by Velmarkan forces", "withdrawal of Velmarkan troops".</summary>
    private bool IsAgent(Mention mention, Scene scene)
    {
        var (text, cue) = (scene.Article.Text, scene.Cue);
        if (mention.FirstToken < cue.EndToken || mention.FirstToken - cue.EndToken > AgentReach) return false;

        var isMarch = cue.Kind.Id is "withdraw" or "retreat" or "advance" or "deploy";
        for (var at = mention.FirstToken - 1; at >= Math.Max(cue.EndToken, mention.FirstToken - 3); at--)
        {
            if (text.Is(at, "by") && (at - cue.EndToken < Adjacent || IsBehindDoing(text, at))) return true;
            if (at == cue.EndToken && ((text.Is(at, "from") && mention.IsForce) || (text.Is(at, "of") && isMarch))) return true;
        }

        // "advancing Velmarkan troops"
        return isMarch && mention.FirstToken == cue.EndToken && text.TextOf(cue.EndToken - 1).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for "launched by", "launched on Sunday by".</summary>
    private bool IsBehindDoing(ScannedText text, int by)
    {
        for (var at = by - 1; at >= Math.Max(0, by - 3); at--)
        {
            if (_words.Doing.Holds(text, at)) return true;
        }

        return false;
    }

    /// <summary>Who suffers the act, as in "Velmarkan soldiers were killed"; null where the clause doesn't say so.</summary>
    private string? Sufferer(Scene scene)
    {
        foreach (var match in _words.Suffering.Find(scene.Article.Text, scene.First, scene.End))
        {
            if (Math.Abs(match.FirstToken - scene.Cue.FirstToken) >= Near) continue;
            if (scene.Parties.FindLast(mention => mention.FirstToken >= scene.First && mention.EndToken <= match.FirstToken) is { } sufferer) return sufferer.Party;
        }

        return null;
    }

    /// <summary>Who strikes a side: the other where there are two, else who acted before; null where the party is no side.</summary>
    private static string? EnemyOf(string party, Scene scene)
    {
        if (!scene.Article.Speech.Sides.Contains(party)) return null;
        return OtherSide(party, scene.Article.Speech) ?? (scene.LastActor == party ? null : scene.LastActor);
    }

    private static string? OtherSide(string side, ArticleSpeech speech)
    {
        if (speech is { Rebels: { } rebels, Government: { } government }) return side == rebels ? government : side == government ? rebels : null;
        return speech.Sides.Count == 2 && speech.Sides.Contains(side) ? speech.Sides.First(other => other != side) : null;
    }

    /// <summary>A cue with all that its actor is read from.</summary>
    /// <param name="Cue">What tells the activity.</param>
    /// <param name="Mode">The activity's mode.</param>
    /// <param name="Index">The sentence's index.</param>
    /// <param name="Told">The party of whoever tells of it.</param>
    /// <param name="LastActor">Who acted before.</param>
    /// <param name="Article">The article.</param>
    /// <param name="Parties">The parties of the sentence that may act.</param>
    /// <param name="First">The first token of the cue's clause.</param>
    /// <param name="End">The token after its last.</param>
    private sealed record Scene(
        Cue Cue, Mode Mode, int Index, string? Told, string? LastActor, ArticleCues Article, List<Mention> Parties, int First, int End);
}
