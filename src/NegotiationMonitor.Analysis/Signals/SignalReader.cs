using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Finds the signals of each sentence: by the frames of its cues and by the encoder, weighed together.</summary>
public sealed class SignalReader
{
    /// <summary>Signals of one type that one sentence gives at most.</summary>
    private const int MostPerType = 3;

    private readonly CueTable _cues;
    private readonly Decisions _decisions;
    private readonly ActivityReader _activity;
    private readonly WordPieces _pieces;

    /// <summary>A reader that goes by <paramref name="knowledge"/>.</summary>
    /// <exception cref="KnowledgeException">The cues or the weights are faulty.</exception>
    public SignalReader(KnowledgeBase knowledge)
    {
        _cues = new CueTable(knowledge);
        _decisions = new Decisions(knowledge);
        _activity = new ActivityReader(_decisions, new ActorReader(knowledge), new ActivityPlaces(knowledge));
        _pieces = WordPieces.BuiltIn(new SentenceSplitter(new Abbreviations(knowledge)));
    }

    /// <summary>For each sentence its signals; why each was given or withheld goes to <paramref name="findings"/> when it is given.</summary>
    public IReadOnlyList<IReadOnlyList<Signal>> Read(ScannedText text, string? title, ArticleSpeech speech, List<Finding>? findings)
    {
        var article = ArticleCues.Read(_cues, text, speech);
        var signals = new IReadOnlyList<Signal>[text.Sentences.Count];
        if (!article.Gate.IsOpen)
        {
            findings?.Add(SignalFindings.Closed(article.Gate));
            Array.Fill(signals, []);
            return signals;
        }

        var inputs = _pieces.Read(text, title, speech);
        var scores = SentenceEncoder.BuiltIn.Read(inputs);
        var before = ActivityBefore.None;
        for (var index = 0; index < signals.Length; index++)
        {
            var features = FeatureReader.Read(index, article);
            signals[index] = SignalsOf(new SentenceReading(index, article, features, inputs[index], scores[index]), before, findings);
            before = before.After(signals[index]);
        }

        return signals;
    }

    /// <summary>The features of each sentence, for training the weights.</summary>
    internal IReadOnlyList<IReadOnlyList<Feature>> Features(ScannedText text, ArticleSpeech speech)
    {
        var article = ArticleCues.Read(_cues, text, speech);
        return [.. article.Sentences.Select((_, index) => FeatureReader.Read(index, article))];
    }

    private List<Signal> SignalsOf(SentenceReading sentence, ActivityBefore before, List<Finding>? findings)
    {
        List<Signal> signals = [];
        findings?.AddRange(SignalFindings.Cues(sentence.Index, sentence.Cues, sentence.Article.Text));
        foreach (var (type, decision, words) in _decisions.Types)
        {
            var confidence = decision.Confidence(sentence);
            if (confidence < decision.Threshold && findings is null) continue;

            var runs = CueWords.Of(sentence.Article.Text, sentence.Range, sentence.Scores, words);
            if (findings is not null && SignalFindings.Verdict(sentence, type, decision, confidence, runs[0]) is { } finding) findings.Add(finding);
            if (confidence < decision.Threshold) continue;

            List<Signal> given = [];
            foreach (var run in runs.Take(MostPerType))
            {
                var span = sentence.Article.Text.SpanOf(run.FirstToken, run.EndToken);
                var source = SourceOf(sentence, run);
                findings?.Add(SignalFindings.Speaker(sentence, type, source, span));
                // One type is given once per speaker.
                if (given.Exists(other => other.Source == source)) continue;
                var activity = type == SignalType.MilitaryActivity ? _activity.Read(sentence, run, source, before) : null;
                given.Add(new Signal(type, Math.Round(confidence, 3), source, [span], activity));
            }

            signals.AddRange(given);
        }

        return signals;
    }

    /// <summary>
    /// Who says the words that prove a signal: whoever is read to say them all, else their heaviest one; where nobody is but the encoder holds
    /// them to be said, whoever speaks first in the sentence.
    /// </summary>
    private static Source SourceOf(SentenceReading sentence, TokenRun run)
    {
        var (speech, text) = (sentence.Article.Speech, sentence.Article.Text);
        var source = speech.SourceOf(sentence.Index, text.SpanOf(run.FirstToken, run.EndToken));
        if (source == Source.Narrator) source = speech.SourceOf(sentence.Index, text.SpanOf(run.Heaviest, run.Heaviest + 1));
        if (source == Source.Narrator && sentence.Scores.Highest(WordOutput.Said, run.Heaviest, run.Heaviest + 1) >= 0
            && speech.BySentence[sentence.Index] is [var only, ..]) return only.Source;
        return source;
    }
}
