using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Finds the signals of each sentence.</summary>
public sealed class SignalReader
{
    /// <summary>
    /// How sure a clause must be by itself to give a signal beside that of the whole sentence, or one that drowned in a long sentence.
    /// </summary>
    private const double OfItsOwn = 0.6;

    /// <summary>Signals of one type that one sentence gives at most.</summary>
    private const int MostPerType = 3;

    /// <summary>Clauses beyond which a sentence is no sentence but a list or a text without stops; it is then read as a whole only.</summary>
    private const int MostClauses = 40;

    private readonly CueTable _cues;
    private readonly SignalModels _models;
    private readonly ActivityReader _activity;

    /// <summary>A reader that goes by <paramref name="knowledge"/>.</summary>
    /// <exception cref="KnowledgeException">The cues or the weights are faulty.</exception>
    public SignalReader(KnowledgeBase knowledge)
    {
        _cues = new CueTable(knowledge);
        _models = new SignalModels(knowledge);
        _activity = new ActivityReader(_models, new ActorReader(knowledge), new ActivityPlaces(knowledge));
    }

    /// <summary>For each sentence its signals; why each was given or withheld goes to <paramref name="findings"/> when it is given.</summary>
    public IReadOnlyList<IReadOnlyList<Signal>> Read(ScannedText text, ArticleSpeech speech, List<Finding>? findings)
    {
        var article = ArticleCues.Read(_cues, text, speech);
        var signals = new IReadOnlyList<Signal>[text.Sentences.Count];
        if (!article.Gate.IsOpen) findings?.Add(SignalFindings.Closed(article.Gate));
        var before = ActivityBefore.None;
        for (var index = 0; index < signals.Length; index++)
        {
            signals[index] = article.Gate.IsOpen ? SignalsOf(index, before, article, findings) : [];
            before = before.After(signals[index]);
        }

        return signals;
    }

    /// <summary>The features of each sentence, for training the weights.</summary>
    internal IReadOnlyList<IReadOnlyList<Feature>> Features(ScannedText text, ArticleSpeech speech)
    {
        var article = ArticleCues.Read(_cues, text, speech);
        return [.. article.Sentences.Select((sentence, index) => FeatureReader.Read(sentence, index, article))];
    }

    private List<Signal> SignalsOf(int index, ActivityBefore before, ArticleCues article, List<Finding>? findings)
    {
        List<Signal> signals = [];
        var whole = article.Sentences[index];
        if (whole.Cues.Count == 0) return signals;

        var features = FeatureReader.Read(whole, index, article);
        findings?.AddRange(SignalFindings.Cues(index, whole, article.Text));
        List<(SentenceCues Part, IReadOnlyList<Feature> Features)>? clauses = null;
        foreach (var (type, model) in _models.Types)
        {
            var reading = model.Read(features, whole.Cues.Count);
            if (findings is not null && SignalFindings.Verdict(index, type, model, reading, features, whole, article.Text) is { } finding) findings.Add(finding);
            List<Signal> given = reading.Confidence < model.Threshold ? [] : [Signal(type, reading, features, whole, index, before, article)];
            clauses ??= ClausesOf(index, article);
            foreach (var (part, partFeatures) in clauses)
            {
                var own = model.Read(partFeatures, part.Cues.Count);
                if (own.Confidence < Math.Max(OfItsOwn, model.Threshold) || given.Count == MostPerType) continue;
                var signal = Signal(type, own, partFeatures, part, index, before, article);
                if (given.Exists(other => IsSame(other, signal))) continue;
                given.Add(signal);
                if (findings is not null && SignalFindings.Verdict(index, type, model, own, partFeatures, part, article.Text) is { } clauseFinding) findings.Add(clauseFinding);
            }

            signals.AddRange(given);
        }

        return signals;
    }

    /// <summary>The clauses that could carry a signal of their own; none where the sentence is one clause or far too many.</summary>
    private static List<(SentenceCues Part, IReadOnlyList<Feature> Features)> ClausesOf(int index, ArticleCues article)
    {
        List<(SentenceCues, IReadOnlyList<Feature>)> clauses = [];
        if (article.Sentences[index].Clauses.Count is 1 or > MostClauses) return clauses;
        for (var clause = 0; clause < article.Sentences[index].Clauses.Count; clause++)
        {
            var part = article.Sentences[index].Only(clause);
            if (part.Cues.Count > 0) clauses.Add((part, FeatureReader.Read(part, index, article)));
        }

        return clauses;
    }

    private Signal Signal(
        SignalType type, Reading reading, IReadOnlyList<Feature> features, SentenceCues part, int index, ActivityBefore before, ArticleCues article)
    {
        var heaviest = reading.Heaviest(type, part.Cues);
        var cue = part.Cues[heaviest];
        var source = article.Speech.SourceOf(index, article.Text.SpanOf(cue.FirstToken, cue.EndToken));
        var activity = type == SignalType.MilitaryActivity ? _activity.Read(features, cue, index, source, before, article) : null;
        return new Signal(type, Math.Round(reading.Confidence, 3), source, [CueSpan.Of(article.Text, part, heaviest)], activity);
    }

    /// <summary>Of one type, speaker, and for military activity direction and mode: to be given once.</summary>
    private static bool IsSame(Signal one, Signal other) =>
        one.Source == other.Source && one.Activity?.Direction == other.Activity?.Direction && one.Activity?.Mode == other.Activity?.Mode;
}
