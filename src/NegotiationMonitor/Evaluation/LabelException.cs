namespace NegotiationMonitor.Evaluation;

/// <summary>Labels or printed analyses are not in the form that can be scored: nothing can be said then, so nothing goes on.</summary>
/// <param name="message">What is wrong, to follow the place.</param>
public sealed class LabelException(string message) : Exception(message)
{
    /// <summary>The same fault with its place named.</summary>
    public LabelException At(string place) => new($"{place} {Message}.");
}
