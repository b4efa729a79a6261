using System.Globalization;

namespace NegotiationMonitor.Training;

/// <summary>Reads the lines of one article. What is wrong with a line is told to the callback that comes with it, and the line left aside.</summary>
internal sealed class ArticleLines
{
    private readonly string[] _head;
    private readonly List<(MarkedLine Line, bool BeginsParagraph, List<TrainingSignal> Signals)> _sentences = [];
    private readonly List<TrainingDivergence> _divergences = [];
    private bool _beginsParagraph = true;

    /// <summary>Begins an article with its line <c>=== id | date | kind of text | conflict | title</c>.</summary>
    public ArticleLines(string head, Action<string> fault)
    {
        _head = LabelFields.Of(head[4..]);
        if (_head.Length != 5) fault($"=== has {_head.Length} fields; it needs 5: id | date | kind of text | conflict | title");
        else if (!DateOnly.TryParseExact(_head[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            fault($"the date is \"{_head[1]}\"; write it as 1997-05-14");
        }
    }

    /// <summary>What was read; only for an article without a fault.</summary>
    public TrainingArticle Article => new(
        _head[0], _head[1], _head[2], _head[3], _head[4],
        [.. _sentences.Select(sentence => new TrainingSentence(sentence.Line.Text, sentence.BeginsParagraph, sentence.Line.Marks, sentence.Signals))],
        _divergences);

    /// <summary>Takes a line in.</summary>
    public void Add(string line, Action<string> fault)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            _beginsParagraph = true;
        }
        else if (line.StartsWith("+ ", StringComparison.Ordinal))
        {
            if (_sentences is not [.., var sentence]) fault("a label stands before the first sentence; put it behind the sentence that it belongs to");
            else if (LabelFields.Signal(line[2..], sentence.Line.Text, fault) is { } signal) sentence.Signals.Add(signal);
        }
        else if (line.StartsWith("! ", StringComparison.Ordinal))
        {
            if (LabelFields.Divergence(line[2..], _sentences.Count, fault) is { } divergence) _divergences.Add(divergence);
        }
        else
        {
            _sentences.Add((MarkedLine.Read(line, fault), _beginsParagraph, []));
            _beginsParagraph = false;
        }
    }

    /// <summary>Looks at the article as a whole.</summary>
    public void End(Action<string> fault)
    {
        if (_sentences.Count == 0) fault($"article \"{_head[0]}\" has no sentence; write one a line");
    }
}
