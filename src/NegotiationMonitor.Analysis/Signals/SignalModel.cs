using System.Collections.Frozen;
using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>The learnt weights of one type of signal, from knowledge/weights/signals.json.</summary>
/// <param name="Bias">The score of a sentence of which nothing is known.</param>
/// <param name="Weights">What each feature adds to the score; a feature that is not listed adds nothing.</param>
internal sealed record SignalModel(double Bias, FrozenDictionary<string, double> Weights)
{
    /// <summary>The model with this id.</summary>
    /// <exception cref="KnowledgeException">It is missing or lacks a field.</exception>
    public static SignalModel Of(KnowledgeBase knowledge, string id)
    {
        var entry = knowledge.Entry("weights", id);
        if (!entry.Fields.TryGetValue("bias", out var bias) || !entry.Fields.TryGetValue("weights", out var weights))
        {
            throw new KnowledgeException([$"{entry.Where}, entry \"{id}\": \"bias\" or \"weights\" is missing. Make the file anew with training/encoder/make.sh."]);
        }

        return new SignalModel(
            bias.GetDouble(),
            weights.EnumerateObject().ToFrozenDictionary(weight => weight.Name, weight => weight.Value.GetDouble(), StringComparer.Ordinal));
    }

    /// <summary>The score of these features, as a logit: 0 is undecided, each unit multiplies the odds by e. A feature that comes twice counts once.</summary>
    public double Logit(IReadOnlyList<Feature> features)
    {
        var score = Bias;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var feature in features)
        {
            if (Weights.TryGetValue(feature.Name, out var weight) && seen.Add(feature.Name)) score += weight;
        }

        return score;
    }
}
