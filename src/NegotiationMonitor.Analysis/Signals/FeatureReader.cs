using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>
/// Turns the cues of a sentence into features. Only classes of words, their order and what they do to each other count; no word, name,
/// place or outlet becomes a feature, so that who is named changes nothing.
/// </summary>
internal static class FeatureReader
{
    /// <summary>The features of a sentence; the same name may come more than once, from several cues.</summary>
    public static List<Feature> Read(int index, ScannedText text, ArticleSpeech speech, IReadOnlyList<SentenceCues> article, ArticleGate gate)
    {
        var cues = article[index].Cues;
        var sentence = text.Sentences[index];
        List<Feature> features = new((cues.Count * 4) + 8);
        AddContext(features, index, sentence, speech, article, gate);
        var topicClauses = TopicClauses(article[index]);
        var hasTopic = topicClauses.Any(isTopic => isTopic);
        var hadTopic = index > 0 && article[index - 1].Cues.Any(cue => cue.Kind.IsTopic);
        for (var at = 0; at < cues.Count; at++)
        {
            var cue = cues[at];
            AddCue(features, cue, at);
            if (cue.Kind.Family == CueFamily.Outcome)
            {
                var distance = topicClauses[cue.Clause] ? "clause" : hasTopic ? "sentence" : hadTopic ? "before" : "none";
                features.Add(new Feature($"{cue.Kind.Id}~{distance}", at));
            }

            if (at == 0) continue;
            var before = cues[at - 1];
            var link = before.Clause == cue.Clause ? ">" : "|";
            features.Add(new Feature($"{before.Kind.Group}{link}{cue.Kind.Group}", Weightier(before, cue) ? at - 1 : at));
            if (at > 1 && cues[at - 2].Clause == cue.Clause)
            {
                features.Add(new Feature($"{cues[at - 2].Kind.Group}>>{cue.Kind.Group}", Weightier(cues[at - 2], cue) ? at - 2 : at));
            }
        }

        return features;
    }

    private static bool Weightier(Cue one, Cue other) => Rank(one.Kind.Family) > Rank(other.Kind.Family);

    private static int Rank(CueFamily family) => family switch
    {
        CueFamily.Outcome => 3,
        CueFamily.Force => 2,
        CueFamily.Settlement => 1,
        _ => 0,
    };

    private static void AddCue(List<Feature> features, Cue cue, int at)
    {
        var id = cue.Kind.Id;
        features.Add(new Feature(id, at));
        if (cue.Kind.Family is CueFamily.Scope or CueFamily.Domain) return;

        var turned = cue.Scope & ~(CueScope.Possible | CueScope.Future);
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

    private static bool[] TopicClauses(SentenceCues sentence)
    {
        var clauses = new bool[sentence.Clauses.Count];
        foreach (var cue in sentence.Cues)
        {
            if (cue.Kind.IsTopic) clauses[cue.Clause] = true;
        }

        return clauses;
    }

    private static void AddContext(
        List<Feature> features, int index, SentenceRange sentence, ArticleSpeech speech, IReadOnlyList<SentenceCues> article, ArticleGate gate)
    {
        features.Add(new Feature($"article-force={gate.ForceStep}", -1));
        features.Add(new Feature($"article-settlement={gate.SettlementStep}", -1));
        features.Add(new Feature($"article-domain={gate.DomainStep}", -1));
        features.Add(new Feature($"speaker={(speech.BySentence[index].Count == 0 ? SourceKind.None : speech.BySentence[index][0].Source.Kind)}", -1));
        if (index == 0) features.Add(new Feature("first", -1));
        if (sentence.BeginsInQuote) features.Add(new Feature("in-quote", -1));
        features.Add(new Feature($"length={Math.Min(5, (sentence.EndToken - sentence.FirstToken) / 8)}", -1));
        features.Add(new Feature($"force-cues={Math.Min(5, article[index].Cues.Count(cue => cue.Kind.Family == CueFamily.Force))}", -1));
        features.Add(new Feature($"settlement-cues={Math.Min(3, article[index].Cues.Count(cue => cue.Kind.IsTopic))}", -1));
        if (index > 0) AddNeighbour(features, article[index - 1], "before");
        if (index + 1 < article.Count) AddNeighbour(features, article[index + 1], "after");
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
