namespace NegotiationMonitor.Ingest;

/// <summary>Where articles are sent: a service's HTTP address, or its queue.</summary>
internal interface IArticleDestination : IAsyncDisposable
{
    /// <summary>The destination as a message names it, without passwords.</summary>
    string Name { get; }

    /// <summary>Sends articles together.</summary>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="DestinationUnreachableException">Nobody answers, or the answer is none of ours.</exception>
    Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingArticle> articles, CancellationToken cancellation);
}
