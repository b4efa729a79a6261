namespace NegotiationMonitor.Evaluation;

/// <summary>Scores what was given for one article against its labels.</summary>
public sealed class ArticleScorer
{
    /// <summary>How far either end of a sentence may lie from the labelled one, in UTF-16 code units.</summary>
    private const int Tolerance = 2;

    private readonly NameComparison _names;
    private readonly SignalAgreement _agreement;
    private readonly SignalPairing _pairing;

    /// <summary>A scorer that compares names by <paramref name="names"/>.</summary>
    public ArticleScorer(NameComparison names)
    {
        _names = names;
        _agreement = new SignalAgreement(names);
        _pairing = new SignalPairing(_agreement);
    }

    /// <summary>Adds the article to <paramref name="tally"/>.</summary>
    public void Score(ArticlePair article, Tally tally)
    {
        var (labelled, given) = article;
        ScoreSegmentation(labelled.Sentences, given.Sentences, tally);
        var signals = SignalsByLabelledSentence(labelled.Sentences, given.Sentences);
        for (var index = 0; index < labelled.Sentences.Count; index++)
        {
            var sentence = labelled.Sentences[index];
            if (sentence.IsSkipped) continue;
            foreach (var type in Subjects.SignalTypes)
            {
                ScoreSignals(type, OfType(sentence.Signals, type), OfType(signals[index], type), tally);
            }
        }

        ScoreDivergences(labelled, given, tally);
    }

    private static void ScoreSegmentation(IReadOnlyList<LabelledSentence> labelled, IReadOnlyList<LabelledSentence> given, Tally tally)
    {
        var found = labelled.Count(sentence => given.Any(other =>
            Math.Abs(sentence.Span.Start - other.Span.Start) <= Tolerance && Math.Abs(sentence.Span.End - other.Span.End) <= Tolerance));
        tally.Add(Subjects.Segmentation, Outcome.Found, found);
        tally.Add(Subjects.Segmentation, Outcome.Missed, labelled.Count - found);
        tally.Add(Subjects.Segmentation, Outcome.WronglyGiven, Math.Max(0, given.Count - found));
    }

    /// <summary>The given signals, each with the labelled sentence that its own sentence overlaps most.</summary>
    internal static List<LabelledSignal>[] SignalsByLabelledSentence(
        IReadOnlyList<LabelledSentence> labelled, IReadOnlyList<LabelledSentence> given)
    {
        var signals = labelled.Select(_ => new List<LabelledSignal>()).ToArray();
        foreach (var sentence in given)
        {
            var best = -1;
            var bestOverlap = 0;
            for (var index = 0; index < labelled.Count; index++)
            {
                var span = labelled[index].Span;
                var overlap = Math.Min(span.End, sentence.Span.End) - Math.Max(span.Start, sentence.Span.Start);
                if (overlap > bestOverlap) (best, bestOverlap) = (index, overlap);
            }

            if (best >= 0) signals[best].AddRange(sentence.Signals);
        }

        return signals;
    }

    private static List<LabelledSignal> OfType(IEnumerable<LabelledSignal> signals, string type) => [.. signals.Where(signal => signal.Type == type)];

    private void ScoreSignals(string type, List<LabelledSignal> labelled, List<LabelledSignal> given, Tally tally)
    {
        tally.AddPresence(type, labelled.Count > 0, given.Count > 0);
        tally.Add(Subjects.SurplusSignals, Outcome.WronglyGiven, Math.Max(0, given.Count - Math.Max(1, labelled.Count)));
        foreach (var (label, found) in _pairing.Pair(labelled, given))
        {
            foreach (var (field, agrees) in _agreement.Fields(label, found)) tally.AddAgreement(field, agrees);
            if (type == Subjects.MilitaryActivity) ScoreActivity(label, found, tally);
        }
    }

    private void ScoreActivity(LabelledSignal labelled, LabelledSignal given, Tally tally)
    {
        tally.AddSets(Subjects.Places, labelled.Places.Select(_names.Plain).ToHashSet(), given.Places.Select(_names.Plain).ToHashSet());
        foreach (var rare in (string[])["stated", "denied"]) tally.AddPresence(Subjects.StatedOrDenied, labelled.Mode == rare, given.Mode == rare);
        tally.AddPresence(Subjects.DeEscalation, labelled.Direction == "de-escalation", given.Direction == "de-escalation");
    }

    private void ScoreDivergences(LabelledArticle labelled, LabelledArticle given, Tally tally)
    {
        var wanted = new DivergenceSet(Placed(labelled.Divergences, labelled.Id), _names);
        var got = new DivergenceSet(Placed(given.Divergences, labelled.Id), _names);
        foreach (var key in wanted.Keys.Union(got.Keys))
        {
            tally.AddPresence(key.Kind, wanted.Has(key), got.Has(key));
            if (wanted.Has(key) && got.Has(key)) tally.AddAgreement(Subjects.Evidence, wanted.SharesEvidence(key, got));
        }

        tally.AddPresence(Subjects.AlertWorthy, wanted.IsAlertWorthy, got.IsAlertWorthy);
    }

    /// <summary>Evidence that names no article is meant in the article that tells it.</summary>
    internal static IEnumerable<LabelledDivergence> Placed(IEnumerable<LabelledDivergence> divergences, string article)
    {
        return divergences.Select(divergence => divergence with
        {
            Statements = [.. divergence.Statements.Select(Place)],
            Counterparts = [.. divergence.Counterparts.Select(Place)],
        });

        Evidence Place(Evidence evidence) => evidence.Article is null ? evidence with { Article = article } : evidence;
    }
}
