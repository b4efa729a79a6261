using NegotiationMonitor.EndToEnd.Articles;

namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>SQLite in the working folder and the bus in memory, as without any configuration. Articles come by HTTP.</summary>
public sealed class EmbeddedInstallation : Installation
{
    /// <inheritdoc/>
    public override async Task SendAsync(IReadOnlyList<InventedArticle> articles)
    {
        foreach (var article in articles) await Client.PostAsync(article);
    }

    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<string, string>> ProvideAsync() =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
}
