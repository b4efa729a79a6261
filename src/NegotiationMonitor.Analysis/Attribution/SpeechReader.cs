using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds who is who and who says what.</summary>
public sealed class SpeechReader(KnowledgeBase knowledge)
{
    /// <summary>Reads an article; what led to a speaker goes to <paramref name="findings"/> when it is given.</summary>
    public ArticleSpeech Read(ScannedText text, string? title, List<Finding>? findings)
    {
        _ = knowledge;
        return new ArticleSpeech([], [.. text.Sentences.Select(_ => Array.Empty<SpeechAttribution>())], []);
    }
}
