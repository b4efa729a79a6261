using System.Collections.Frozen;
using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>The learnt weights of one type of signal, from knowledge/weights/signals.json.</summary>
/// <param name="Bias">The score of a sentence of which nothing is known.</param>
/// <param name="Threshold">The confidence from which the signal is given, from 0 to 1.</param>
/// <param name="Weights">What each feature adds to the score; a feature that is not listed adds nothing.</param>
internal sealed record SignalModel(double Bias, double Threshold, FrozenDictionary<string, double> Weights)
{
    /// <summary>The model with this id.</summary>
    /// <exception cref="KnowledgeException">It is missing or lacks a field.</exception>
    public static SignalModel Of(KnowledgeBase knowledge, string id)
    {
        var entry = knowledge.Entry("weights", id);
        if (!entry.Fields.TryGetValue("bias", out var bias) || !entry.Fields.TryGetValue("threshold", out var threshold)
            || !entry.Fields.TryGetValue("weights", out var weights))
        {
            throw new KnowledgeException([$"{entry.Where}, entry \"{id}\": \"bias\", \"threshold\" or \"weights\" is missing. Make the file anew with training/train_signals.py."]);
        }

        return new SignalModel(
            bias.GetDouble(),
            threshold.GetDouble(),
            weights.EnumerateObject().ToFrozenDictionary(weight => weight.Name, weight => weight.Value.GetDouble(), StringComparer.Ordinal));
    }

    /// <summary>What the model makes of these features.</summary>
    /// <param name="features">The features; a name that comes twice counts once.</param>
    /// <param name="cues">How many cues the features may rest on.</param>
    public Reading Read(IReadOnlyList<Feature> features, int cues)
    {
        var score = Bias;
        var byCue = new double[cues];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var feature in features)
        {
            if (!Weights.TryGetValue(feature.Name, out var weight) || !seen.Add(feature.Name)) continue;
            score += weight;
            if (feature.Cue >= 0) byCue[feature.Cue] += weight;
        }

        return new Reading(1 / (1 + Math.Exp(-score)), byCue);
    }

    /// <summary>True when the features reach the threshold.</summary>
    public bool Holds(IReadOnlyList<Feature> features) => Read(features, 1 + features.Max(feature => feature.Cue)).Confidence >= Threshold;
}
