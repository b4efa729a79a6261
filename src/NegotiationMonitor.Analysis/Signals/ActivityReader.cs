using NegotiationMonitor.Analysis.Attribution;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Reads direction, mode, actor and places of military activity from what stands around its cue.</summary>
internal sealed class ActivityReader(SignalModels models)
{
    /// <summary>The fields of the activity that <paramref name="cue"/> tells.</summary>
    /// <param name="features">The features of the sentence, or of the clause that the activity is read from.</param>
    /// <param name="cue">The cue that speaks most for the activity.</param>
    /// <param name="index">The sentence's index.</param>
    /// <param name="source">Who tells of the activity.</param>
    /// <param name="article">The article.</param>
    public MilitaryActivity Read(IReadOnlyList<Feature> features, Cue cue, int index, Source source, ArticleCues article)
    {
        var direction = !models.DeEscalation.Holds(features) ? Direction.Escalation
            : IsUnclear(cue) ? Direction.Unclear : Direction.DeEscalation;
        var mode = models.Denied.Holds(features) ? Mode.Denied : models.Stated.Holds(features) ? Mode.Stated : Mode.Reported;
        var mentions = article.Mentions[index];
        return new MilitaryActivity(direction, mode, Actor(cue, mode, mentions, article.Sentences[index], source), Places(mentions));
    }

    /// <summary>A retreat forced in battle, or a withdrawal that is none, cools nothing.</summary>
    private static bool IsUnclear(Cue cue) =>
        cue.Kind.Group == "retreat" || (cue.Kind.Group is "withdraw" or "cease" && (cue.Scope & (CueScope.Negated | CueScope.Reversed)) != 0);

    private static string? Actor(Cue cue, Mode mode, IReadOnlyList<Mention> mentions, SentenceCues sentence, Source source)
    {
        Mention? subject = null;
        Mention? agent = null;
        foreach (var mention in mentions)
        {
            if (mention.Party is null) continue;
            if (mention.FirstToken < cue.EndToken && (subject is null || sentence.Clauses.Of(mention.FirstToken) == cue.Clause)) subject = mention;
            else if (mention.FirstToken >= cue.EndToken && agent is null) agent = mention;
        }

        return subject?.Party ?? (mode == Mode.Reported ? agent?.Party : source.Party);
    }

    private static IReadOnlyList<string> Places(IReadOnlyList<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Kind == MentionKind.Place).Select(mention => mention.Name).Distinct(StringComparer.Ordinal)];
}
