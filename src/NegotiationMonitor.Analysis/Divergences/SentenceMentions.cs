using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>The parties that a sentence names.</summary>
internal static class SentenceMentions
{
    /// <summary>The mentions of parties in a sentence, in order.</summary>
    public static IEnumerable<Mention> PartiesIn(this ArticleSpeech speech, SentenceRange sentence)
    {
        // Mentions stand in order of the text: a long article must not be walked once a sentence.
        var (low, high) = (0, speech.Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (speech.Mentions[middle].FirstToken < sentence.FirstToken) low = middle + 1;
            else high = middle;
        }

        for (var at = low; at < speech.Mentions.Count && speech.Mentions[at].EndToken <= sentence.EndToken; at++)
        {
            if (speech.Mentions[at] is { Kind: MentionKind.Party, Party: not null } mention) yield return mention;
        }
    }
}
