namespace NegotiationMonitor.Bus;

/// <summary>An article on the bus is malformed: its message goes to the error queue at once, with this message in its headers.</summary>
internal sealed class ArticleRefusedException(string message) : Exception(message);
