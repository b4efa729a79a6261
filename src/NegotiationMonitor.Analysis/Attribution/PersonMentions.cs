namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The people of a text where it names them, found by token in logarithmic time.</summary>
/// <param name="mentions">The mentions, in order; none overlaps another.</param>
internal sealed class PersonMentions(IReadOnlyList<PersonMention> mentions)
{
    /// <summary>The first person named wholly between two tokens; null where nobody is.</summary>
    public PersonMention? FirstIn(int first, int end)
    {
        var index = FirstAtOrBehind(first);
        return index < mentions.Count && mentions[index].EndToken <= end ? mentions[index] : null;
    }

    /// <summary>The person whose name ends right before a token; null where none does.</summary>
    public PersonMention? EndingAt(int end) => LastBefore(end) is { } mention && mention.EndToken == end ? mention : null;

    /// <summary>The last person named before a token; null where nobody is.</summary>
    public PersonMention? LastBefore(int token)
    {
        var index = FirstAtOrBehind(token) - 1;
        if (index >= 0 && mentions[index].EndToken > token) index--;
        return index >= 0 ? mentions[index] : null;
    }

    private int FirstAtOrBehind(int token)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].FirstToken < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
