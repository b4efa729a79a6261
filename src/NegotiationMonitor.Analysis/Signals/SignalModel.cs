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
            throw new KnowledgeException([$"{entry.File}, entry \"{id}\": \"bias\", \"threshold\" or \"weights\" is missing. Make the file anew with training/train_signals.py."]);
        }

        return new SignalModel(
            bias.GetDouble(),
            threshold.GetDouble(),
            weights.EnumerateObject().ToFrozenDictionary(weight => weight.Name, weight => weight.Value.GetDouble(), StringComparer.Ordinal));
    }

    /// <summary>How sure the signal is with these features, and what each cue of the sentence adds to the score.</summary>
    /// <param name="features">The sentence's features; a name that comes twice counts once.</param>
    /// <param name="byCue">Takes what each cue adds; as long as there are cues.</param>
    public double Confidence(IReadOnlyList<Feature> features, Span<double> byCue)
    {
        var score = Bias;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var feature in features)
        {
            if (!Weights.TryGetValue(feature.Name, out var weight) || !seen.Add(feature.Name)) continue;
            score += weight;
            if (feature.Cue >= 0) byCue[feature.Cue] += weight;
        }

        return 1 / (1 + Math.Exp(-score));
    }
}
