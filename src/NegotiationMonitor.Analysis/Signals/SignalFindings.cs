using System.Globalization;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Tells why a signal was given or withheld: the cues, what turned them, and what weighed most.</summary>
internal static class SignalFindings
{
    private const string Step = "signals";

    /// <summary>The confidence from which a signal that was not given is worth telling.</summary>
    private const double WorthTelling = 0.1;

    /// <summary>How much of the score a word must move to be named, as a logit.</summary>
    private const double WorthNaming = 0.3;

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
        new(null, Step, "article-gate", $"withheld: the article is not about a war ({gate.Force} words of force, {gate.Armed} of troops and weapons, {gate.Domain} of other matters in {gate.Sentences} sentences)", null);

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

    /// <summary>Tells what was made of a sentence; null where the signal was far from being given.</summary>
    public static Finding? Verdict(SentenceReading sentence, SignalType type, Decision decision, double confidence, TokenRun words)
    {
        var isGiven = confidence >= decision.Threshold;
        if (!isGiven && confidence < WorthTelling) return null;
        var frames = sentence.Features.Select(feature => feature.Name).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Weight: decision.FramesWeight * decision.Frames.Weights.GetValueOrDefault(name)))
            .Where(feature => feature.Weight != 0 && feature.Weight > 0 == isGiven)
            .OrderByDescending(feature => Math.Abs(feature.Weight)).Take(Named)
            .Select(feature => string.Create(CultureInfo.InvariantCulture, $"{feature.Name} {feature.Weight:+0.00;-0.00}"));
        var encoder = decision.EncoderWeight * sentence.Scores[decision.Output];
        var weighed = string.Join(", ", frames.Prepend(string.Create(CultureInfo.InvariantCulture, $"encoder {encoder:+0.00;-0.00}{HeavyWords(sentence, decision, isGiven)}")));
        var span = sentence.Article.Text.SpanOf(words.FirstToken, words.EndToken);
        var told = string.Create(CultureInfo.InvariantCulture, $"{NameOf(type)} {confidence:0.00}");
        return new Finding(
            sentence.Index, Step, isGiven ? "given" : "withheld",
            isGiven ? $"gives {told}: {span.In(sentence.Article.Text.Body)} ({weighed})" : $"withheld {told}: {weighed}", span);
    }

    /// <summary>Tells who was held to say the words that prove a signal, and who would have been next.</summary>
    public static Finding Speaker(SentenceReading sentence, SignalType type, Source chosen, TextSpan words)
    {
        var others = sentence.Article.Speech.BySentence[sentence.Index].Select(attribution => attribution.Source).Append(Source.Narrator).Where(source => source != chosen);
        var next = others.Select(Told).FirstOrDefault() ?? "nobody";
        return new Finding(sentence.Index, Step, "speaker", $"{NameOf(type)} is said by {Told(chosen)}; next would be {next}", words);

        static string Told(Source source) => source == Source.Narrator ? "the article itself" : source.Speaker ?? "an open speaker";
    }

    private static string NameOf(SignalType type) => type == SignalType.MilitaryActivity ? "military activity" : type.ToString().ToLowerInvariant();

    /// <summary>The words without which the encoder would have been less sure: of the signal, or that there is none.</summary>
    private static string HeavyWords(SentenceReading sentence, Decision decision, bool isGiven)
    {
        var sign = isGiven ? decision.EncoderWeight : -decision.EncoderWeight;
        string[] words =
        [
            .. WordWeights.Of(SentenceEncoder.BuiltIn, sentence.Input, sentence.Scores, decision.Output)
                .Select(word => (word.Token, Weight: word.Weight * sign)).Where(word => word.Weight >= WorthNaming).OrderByDescending(word => word.Weight).Take(Named)
                .Select(word => string.Create(CultureInfo.InvariantCulture, $"\"{sentence.Article.Text.TextOf(word.Token)}\" {(isGiven ? word.Weight : -word.Weight):+0.00;-0.00}")),
        ];
        return words.Length == 0 ? "" : $" ({string.Join(", ", words)})";
    }
}
