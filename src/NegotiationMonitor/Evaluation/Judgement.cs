namespace NegotiationMonitor.Evaluation;

/// <summary>One thing that the analysis gave: how sure it was, and whether the labels have it too.</summary>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="IsRight">True when it is labelled.</param>
public readonly record struct Judgement(double Confidence, bool IsRight)
{
    /// <summary>
    /// A judgement for each sentence and type of signal that was given, at the surest of several: right where the sentence is labelled with
    /// the type. What was given without a confidence is left aside.
    /// </summary>
    public static IEnumerable<Judgement> OfSignals(ArticlePair article)
    {
        var sentences = article.Labelled.Sentences;
        var given = ArticleScorer.SignalsByLabelledSentence(sentences, article.Given.Sentences);
        return
            from sentence in Enumerable.Range(0, sentences.Count)
            where !sentences[sentence].IsSkipped
            from ofType in given[sentence].GroupBy(signal => signal.Type)
            let confidence = ofType.Max(signal => signal.Confidence)
            where confidence is not null
            select new Judgement(confidence.Value, sentences[sentence].Signals.Any(signal => signal.Type == ofType.Key));
    }

    /// <summary>A judgement for each ground divergence that was given within an article, by kind and party; those without a confidence are left aside.</summary>
    public static IEnumerable<Judgement> OfGroundDivergences(ArticlePair article, NameComparison names)
    {
        var labelled = new DivergenceSet(article.Labelled.Divergences, names);
        return
            from divergence in article.Given.Divergences
            where Subjects.GroundKinds.Contains(divergence.Kind)
            group divergence.Confidence by (divergence.Kind, names.Party(divergence.Party)) into same
            let confidence = same.Max()
            where confidence is not null
            select new Judgement(confidence.Value, labelled.Has(same.Key));
    }
}
