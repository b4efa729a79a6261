using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NegotiationMonitor.Storage.Alerts;
using NegotiationMonitor.Storage.Articles;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Storage;

/// <summary>The store. One model; each database has its own derived context, so that each has its own migrations.</summary>
public abstract class MonitorDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Articles, each in its current version.</summary>
    public DbSet<StoredArticle> Articles => Set<StoredArticle>();

    /// <summary>The signals of the articles' current versions.</summary>
    public DbSet<StoredSignal> Signals => Set<StoredSignal>();

    /// <summary>Conflicts.</summary>
    public DbSet<StoredConflict> Conflicts => Set<StoredConflict>();

    /// <summary>Pairs of statement and counterpart.</summary>
    public DbSet<StoredDivergence> Divergences => Set<StoredDivergence>();

    /// <summary>Alerts.</summary>
    public DbSet<StoredAlert> Alerts => Set<StoredAlert>();

    /// <summary>Events to publish, and published.</summary>
    public DbSet<OutboxEvent> Outbox => Set<OutboxEvent>();

    /// <summary>Events on their way to subscribers.</summary>
    public DbSet<StoredDelivery> Deliveries => Set<StoredDelivery>();

    /// <summary>The SQL by which a claim skips what another process has in hand; empty where there is but one writer.</summary>
    internal abstract string SkipLocked { get; }

    /// <summary>A moment as this database keeps it, for SQL written by hand.</summary>
    internal abstract object Moment(DateTimeOffset moment);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredArticle>(article =>
        {
            article.ToTable("articles");
            article.Property(a => a.Version).IsConcurrencyToken();
            AsJson(article.Property(a => a.Sentences));
            AsJson(article.Property(a => a.Sides));
            AsJson(article.Property(a => a.Assertions));
            article.HasMany(a => a.Signals).WithOne().HasForeignKey(s => s.ArticleId);
            article.HasIndex(a => new { a.ConflictId, a.EventAt });
            article.HasIndex(a => a.ConflictId, "ix_articles_awaiting_correlation").HasFilter("awaits_correlation");
        });
        modelBuilder.Entity<StoredSignal>(signal =>
        {
            signal.ToTable("signals");
            signal.Property(s => s.Type).HasConversion<string>();
            signal.Property(s => s.SourceKind).HasConversion<string>();
            signal.Property(s => s.Direction).HasConversion<string>();
            signal.Property(s => s.Mode).HasConversion<string>();
            AsJson(signal.Property(s => s.Cues));
            AsJson(signal.Property(s => s.Places));
        });
        modelBuilder.Entity<StoredConflict>(conflict =>
        {
            conflict.ToTable("conflicts");
            AsJson(conflict.Property(c => c.Sides));
            conflict.HasIndex(c => c.DirtySince).HasFilter("dirty_since IS NOT NULL");
        });
        modelBuilder.Entity<StoredDivergence>(divergence =>
        {
            divergence.ToTable("divergences");
            divergence.Property(d => d.Kind).HasConversion<string>();
            AsJson(divergence.Property(d => d.Pair));
            divergence.HasIndex(d => new { d.ConflictId, d.Kind, d.Party, d.At });
            divergence.HasIndex(d => d.StatementArticleId);
            divergence.HasIndex(d => d.CounterpartArticleId);
            divergence.HasIndex(d => d.AlertId);
        });
        modelBuilder.Entity<StoredAlert>(alert =>
        {
            alert.ToTable("alerts");
            alert.Property(a => a.Version).IsConcurrencyToken();
            alert.Property(a => a.Kind).HasConversion<string>();
            alert.Property(a => a.Status).HasConversion<string>();
            alert.HasIndex(a => a.ConflictId);
            alert.HasIndex(a => new { a.Status, a.LastAt });
            alert.HasIndex(a => a.RaisedAt);
        });
        modelBuilder.Entity<OutboxEvent>(outbox =>
        {
            outbox.ToTable("outbox");
            outbox.HasKey(e => e.Sequence);
            outbox.HasIndex(e => e.EventId).IsUnique();
            outbox.HasIndex(e => new { e.Key, e.Sequence }).HasFilter("published_at IS NULL");
        });
        modelBuilder.Entity<StoredDelivery>(delivery =>
        {
            delivery.ToTable("deliveries");
            delivery.Property(d => d.Status).HasConversion<string>();
            delivery.HasIndex(d => new { d.EventId, d.Subscriber }).IsUnique();
            delivery.HasIndex(d => new { d.Subscriber, d.DueAt }).HasFilter("status = 'Pending'");
        });

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static void AsJson<T>(PropertyBuilder<T> property) =>
        property.HasConversion(
            new ValueConverter<T, string>(
                value => JsonSerializer.Serialize(value, MonitorJson.Options),
                json => JsonSerializer.Deserialize<T>(json, MonitorJson.Options)!),
            // Replaced, never changed in place: so the reference tells.
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value == null ? 0 : value.GetHashCode(), value => value));

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }

        return snake.ToString();
    }
}
