using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Finds the signals of each sentence.</summary>
public sealed class SignalReader
{
    private readonly CueTable _cues;
    private readonly (SignalType Type, SignalModel Model)[] _models;

    /// <summary>A reader that goes by <paramref name="knowledge"/>.</summary>
    /// <exception cref="KnowledgeException">The cues or the weights are faulty.</exception>
    public SignalReader(KnowledgeBase knowledge)
    {
        _cues = new CueTable(knowledge);
        _models =
        [
            (SignalType.Optimism, SignalModel.Of(knowledge, "optimism")),
            (SignalType.Skepticism, SignalModel.Of(knowledge, "skepticism")),
            (SignalType.MilitaryActivity, SignalModel.Of(knowledge, "military-activity")),
        ];
    }

    /// <summary>For each sentence its signals; why each was given or withheld goes to <paramref name="findings"/> when it is given.</summary>
    public IReadOnlyList<IReadOnlyList<Signal>> Read(ScannedText text, ArticleSpeech speech, List<Finding>? findings)
    {
        var article = Cues(text);
        var gate = ArticleGate.Of(article);
        var signals = new IReadOnlyList<Signal>[article.Length];
        for (var index = 0; index < article.Length; index++) signals[index] = gate.IsOpen ? SignalsOf(index, text, speech, article, gate) : [];
        return signals;
    }

    /// <summary>The features of each sentence, for training the weights.</summary>
    internal IReadOnlyList<IReadOnlyList<Feature>> Features(ScannedText text, ArticleSpeech speech)
    {
        var article = Cues(text);
        var gate = ArticleGate.Of(article);
        return [.. article.Select((_, index) => FeatureReader.Read(index, text, speech, article, gate))];
    }

    private SentenceCues[] Cues(ScannedText text) => [.. text.Sentences.Select(sentence => SentenceCues.Read(_cues, text, sentence))];

    private List<Signal> SignalsOf(int index, ScannedText text, ArticleSpeech speech, SentenceCues[] article, ArticleGate gate)
    {
        List<Signal> signals = [];
        var sentence = article[index];
        if (sentence.Cues.Count == 0) return signals;

        var features = FeatureReader.Read(index, text, speech, article, gate);
        Span<double> byCue = stackalloc double[0];
        foreach (var (type, model) in _models)
        {
            byCue = new double[sentence.Cues.Count];
            var confidence = model.Confidence(features, byCue);
            if (confidence < model.Threshold) continue;
            var best = 0;
            for (var at = 1; at < byCue.Length; at++) if (byCue[at] > byCue[best]) best = at;
            var span = text.SpanOf(sentence.Cues[best].FirstToken, sentence.Cues[best].EndToken);
            var activity = type == SignalType.MilitaryActivity ? new MilitaryActivity(Direction.Escalation, Mode.Reported, null, []) : null;
            signals.Add(new Signal(type, confidence, speech.SourceOf(index, span), [span], activity));
        }

        return signals;
    }
}
