using NegotiationMonitor.Analysis.Attribution;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>
/// Turns the cues of a sentence into features. Only classes of words, their order and what they do to each other count; no word, name,
/// place or outlet becomes a feature, so that who is named changes nothing.
/// </summary>
internal static class FeatureReader
{
    /// <summary>The features of a sentence; the same name may come more than once, from several cues.</summary>
    /// <param name="index">The sentence's index.</param>
    /// <param name="article">The article that it stands in.</param>
    public static List<Feature> Read(int index, ArticleCues article)
    {
        var part = article.Sentences[index];
        var cues = part.Cues;
        List<Feature> features = new((cues.Count * 5) + 16);
        AddContext(features, part, index, article);
        var topicClauses = TopicClauses(article.Sentences[index]);
        var hasTopic = topicClauses.Any(isTopic => isTopic);
        var hadTopic = index > 0 && article.Sentences[index - 1].Cues.Any(cue => cue.Kind.IsTopic);
        for (var at = 0; at < cues.Count; at++)
        {
            var cue = cues[at];
            AddCue(features, cue, at);
            if (cue.Kind.Family is not (CueFamily.Scope or CueFamily.Domain))
            {
                if (part.Clauses.OpenerOf(cue.Clause) is { } opener) features.Add(new Feature($"{cue.Kind.Group}@{opener}", at));
                if (article.Text.IsInQuote(cue.FirstToken)) features.Add(new Feature($"{cue.Kind.Group}@quote", at));
            }

            if (cue.Kind.Family == CueFamily.Outcome)
            {
                var distance = topicClauses[cue.Clause] ? "clause" : hasTopic ? "sentence" : hadTopic ? "before" : "none";
                features.Add(new Feature($"{cue.Kind.Id}~{distance}", at));
                if (cue.Kind.Sign is { } sign) features.Add(new Feature($"{sign}{TurnOf(cue.Scope)}~{distance}", at));
            }
        }

        return features;
    }

    private static void AddCue(List<Feature> features, Cue cue, int at)
    {
        var id = cue.Kind.Id;
        features.Add(new Feature(id, at));
        if (cue.Kind.Family is CueFamily.Scope or CueFamily.Domain) return;

        var turned = cue.Scope & ~(CueScope.Possible | CueScope.Future);
        if (cue.Kind.IsAct) features.Add(new Feature($"act{TurnOf(cue.Scope)}", at));
        if (turned == CueScope.Plain) features.Add(new Feature($"{id}/plain", at));
        if (cue.Scope.HasFlag(CueScope.Negated)) features.Add(new Feature($"{id}/not", at));
        if (cue.Scope.HasFlag(CueScope.Reversed)) features.Add(new Feature($"{id}/reversed", at));
        if (cue.Scope.HasFlag(CueScope.Conditional)) features.Add(new Feature($"{id}/if", at));
        if (cue.Scope.HasFlag(CueScope.Demanded)) features.Add(new Feature($"{id}/demanded", at));
        if (cue.Scope.HasFlag(CueScope.History)) features.Add(new Feature($"{id}/history", at));
        if (cue.Scope.HasFlag(CueScope.Possible)) features.Add(new Feature($"{id}/could", at));
        if (cue.Scope.HasFlag(CueScope.Future)) features.Add(new Feature($"{id}/will", at));
        if (cue.Scope.HasFlag(CueScope.Denied)) features.Add(new Feature($"{id}/denied", at));
    }

    /// <summary>What the words around do to the sign of a cue: two turns cancel each other; what is only demanded or a condition has none.</summary>
    private static string TurnOf(CueScope scope) =>
        (scope & (CueScope.Conditional | CueScope.Demanded | CueScope.History)) != 0 ? "-cancelled"
        : scope.HasFlag(CueScope.Negated) != scope.HasFlag(CueScope.Reversed) ? "-turned"
        : string.Empty;

    private static bool[] TopicClauses(SentenceCues sentence)
    {
        var clauses = new bool[sentence.Clauses.Count];
        foreach (var cue in sentence.Cues)
        {
            if (cue.Kind.IsTopic) clauses[cue.Clause] = true;
        }

        return clauses;
    }

    private static void AddContext(List<Feature> features, SentenceCues part, int index, ArticleCues article)
    {
        var sentence = article.Text.Sentences[index];
        Add($"article-force={article.Gate.ForceStep}");
        Add($"article-settlement={article.Gate.SettlementStep}");
        Add($"article-domain={article.Gate.DomainStep}");
        Add($"speaker={SpeakerOf(article.Speech, index)}");
        Add($"places={Math.Min(2, article.Mentions[index].Count(mention => mention.Kind == MentionKind.Place))}");
        Add($"parties={Math.Min(3, article.Mentions[index].Count(mention => mention.Kind == MentionKind.Party))}");
        if (index == 0) Add("first");
        if (sentence.BeginsInQuote) Add("in-quote");
        Add($"length={Math.Min(5, (sentence.EndToken - sentence.FirstToken) / 8)}");
        Add($"force-cues={Math.Min(5, part.Cues.Count(cue => cue.Kind.Family == CueFamily.Force))}");
        Add($"settlement-cues={Math.Min(3, part.Cues.Count(cue => cue.Kind.IsTopic))}");
        if (index > 0) AddNeighbour(features, article.Sentences[index - 1], "before");
        if (index + 1 < article.Sentences.Count) AddNeighbour(features, article.Sentences[index + 1], "after");

        void Add(string name) => features.Add(new Feature(name, -1));
    }

    /// <summary>The kind of voice, and for an official whether he speaks for a side of the conflict, for another party or for none that is known.</summary>
    private static string SpeakerOf(ArticleSpeech speech, int index)
    {
        if (speech.BySentence[index].Count == 0) return "none";
        var source = speech.BySentence[index][0].Source;
        if (source.Kind != SourceKind.Official) return source.Kind.ToString();
        return source.Party is null ? "official" : speech.Sides.Take(2).Contains(source.Party) ? "side" : "third";
    }

    private static void AddNeighbour(List<Feature> features, SentenceCues neighbour, string where)
    {
        features.Add(new Feature($"{where}-force={Math.Min(3, neighbour.Cues.Count(cue => cue.Kind.Family == CueFamily.Force))}", -1));
        features.Add(new Feature($"{where}-settlement={Math.Min(3, neighbour.Cues.Count(cue => cue.Kind.IsTopic))}", -1));
        foreach (var group in neighbour.Cues.Where(cue => cue.Kind.Family == CueFamily.Outcome).Select(cue => cue.Kind.Group).Distinct())
        {
            features.Add(new Feature($"{where}-{group}", -1));
        }
    }
}
