using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationMonitor.Training;

/// <summary>What articles of <c>training/</c> hold: the shares that <c>training/WRITING.md</c> asks for.</summary>
public sealed partial class TrainingCounts
{
    /// <summary>How many of the commonest words of cues are told.</summary>
    private const int CueWords = 14;

    private static readonly string[] Types = ["optimism", "skepticism", "military-activity"];

    private readonly IReadOnlyList<TrainingArticle> _articles;
    private readonly List<TrainingSentence> _sentences;
    private readonly List<TrainingSignal> _signals;

    /// <summary>Counts <paramref name="articles"/>.</summary>
    public TrainingCounts(IReadOnlyList<TrainingArticle> articles)
    {
        _articles = articles;
        _sentences = [.. articles.SelectMany(article => article.Sentences)];
        _signals = [.. _sentences.SelectMany(sentence => sentence.Signals)];
    }

    /// <summary>A count a line; those of sentences with their share of all sentences, then the commonest words of each type's cues.</summary>
    public string Table()
    {
        var table = new StringBuilder();
        Row(table, "articles", _articles.Count);
        Row(table, "articles without a signal", _articles.Count(article => article.Sentences.All(sentence => sentence.Signals.Count == 0)));
        Row(table, "divergences", _articles.Sum(article => article.Divergences.Count));
        Row(table, "sentences", _sentences.Count);
        Row(table, "words", Words);
        table.Append($"{"words a sentence",-34} {(double)Words / Math.Max(1, _sentences.Count),7:0.0}\n");
        Share(table, "sentences without a signal", sentence => sentence.Signals.Count == 0);
        Share(table, "sentences with reported speech", sentence => sentence.Marks.Count > 0);
        foreach (var type in Types) Share(table, $"sentences with {type}", sentence => sentence.Signals.Any(signal => signal.Type == type));
        foreach (var type in Types) Group(table, type, signal => signal.Type == type ? signal.SourceKind : null);
        Group(table, "military-activity", signal => signal.Activity?.Direction);
        Group(table, "military-activity", signal => signal.Activity?.Mode);
        foreach (var type in Types) table.Append($"cues of {type}: {string.Join(", ", CommonestWords(type))}\n");
        return table.ToString();
    }

    private int Words => _sentences.Sum(sentence => sentence.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    private static void Row(StringBuilder table, string name, int count) => table.Append($"{name,-34} {count,7}\n");

    private void Share(StringBuilder table, string name, Func<TrainingSentence, bool> isOne)
    {
        var count = _sentences.Count(isOne);
        table.Append($"{name,-34} {count,7} {(double)count / Math.Max(1, _sentences.Count),5:0 %}\n");
    }

    private void Group(StringBuilder table, string type, Func<TrainingSignal, string?> value)
    {
        foreach (var group in _signals.GroupBy(value).Where(group => group.Key is not null).OrderByDescending(group => group.Count()))
        {
            Row(table, $"{type}, {group.Key}", group.Count());
        }
    }

    /// <summary>Words that stand in too many cues make a classifier learn the word: each with its share of the sentences of the type.</summary>
    private IEnumerable<string> CommonestWords(string type)
    {
        var sentences = Math.Max(1, _sentences.Count(sentence => sentence.Signals.Any(signal => signal.Type == type)));
        return _signals.Where(signal => signal.Type == type)
            .SelectMany(signal => LongWords().Matches(signal.Cue.ToLowerInvariant()).Select(match => match.Value).Distinct())
            .CountBy(word => word).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(CueWords)
            .Select(word => $"{word.Key} {(double)word.Value / sentences:0 %}");
    }

    [GeneratedRegex("[a-z]{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWords();
}
