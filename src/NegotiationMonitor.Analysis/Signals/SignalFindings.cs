using System.Globalization;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Tells why a signal was given or withheld: the cues, what turned them, and what weighed most.</summary>
internal static class SignalFindings
{
    private const string Step = "signals";

    /// <summary>The confidence from which a signal that was not given is worth telling.</summary>
    private const double WorthTelling = 0.1;

    /// <summary>How many things that weighed are named.</summary>
    private const int Named = 4;

    private static readonly (CueScope Scope, string Words)[] ScopeWords =
    [
        (CueScope.Negated, "negated"), (CueScope.Reversed, "reversed"), (CueScope.Conditional, "only a condition"),
        (CueScope.Demanded, "only demanded"), (CueScope.History, "long past"), (CueScope.Possible, "only possible"),
        (CueScope.Future, "yet to come"), (CueScope.Denied, "denied"),
    ];

    /// <summary>Tells that the whole article carries no signal.</summary>
    public static Finding Closed(ArticleGate gate) =>
        new(null, Step, "article-gate", $"withheld: the article is not about a war ({gate.Force} words of force in {gate.Sentences} sentences)", null);

    /// <summary>Tells which cues a sentence holds and what the words around do to each.</summary>
    public static IEnumerable<Finding> Cues(int index, SentenceCues sentence, ScannedText text)
    {
        foreach (var cue in sentence.Cues.Where(cue => cue.Kind.Family is not CueFamily.Scope))
        {
            string[] turned = [.. ScopeWords.Where(scope => cue.Scope.HasFlag(scope.Scope)).Select(scope => scope.Words)];
            var verdict = turned.Length == 0 ? $"cue: {cue.Kind.Family}" : $"cue: {cue.Kind.Family}, {string.Join(", ", turned)}";
            yield return new Finding(index, Step, cue.Kind.Id, verdict.ToLowerInvariant(), text.SpanOf(cue.FirstToken, cue.EndToken));
        }
    }

    /// <summary>Tells what a model made of a sentence; null where the signal was far from being given.</summary>
    public static Finding? Verdict(
        int index, SignalType type, SignalModel model, Reading reading, IReadOnlyList<Feature> features, SentenceCues sentence, ScannedText text)
    {
        var isGiven = reading.Confidence >= model.Threshold;
        if (!isGiven && reading.Confidence < WorthTelling) return null;
        var weights = features.Select(feature => feature.Name).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Weight: model.Weights.GetValueOrDefault(name)))
            .Where(feature => feature.Weight != 0 && feature.Weight > 0 == isGiven)
            .OrderByDescending(feature => Math.Abs(feature.Weight)).Take(Named)
            .Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature.Name} {feature.Weight:+0.00;-0.00}"));
        var heaviest = reading.Heaviest(type, sentence.Cues);
        var span = CueSpan.Of(text, sentence, heaviest);
        var name = type == SignalType.MilitaryActivity ? "military activity" : type.ToString().ToLowerInvariant();
        var confidence = reading.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        var verdict = isGiven
            ? $"gives {name} {confidence}: {span.In(text.Body)} ({string.Join(", ", weights)})"
            : $"withheld {name} {confidence}: {string.Join(", ", weights)}";
        return new Finding(index, Step, sentence.Cues[heaviest].Kind.Id, verdict, span);
    }
}
