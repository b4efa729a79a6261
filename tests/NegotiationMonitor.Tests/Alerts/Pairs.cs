using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Tests.Alerts;

/// <summary>Pairs of an invented war: Velmark pledges to pull back, a monitor reports its shelling.</summary>
internal static class Pairs
{
    public const string ConflictId = "ardania--velmark";

    public static readonly DateTimeOffset Start = new(2031, 5, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>The article that each pair's counterpart stands in: one for each time.</summary>
    public static Guid ReportOf(double days) => NameBasedGuid.Of("report", days.ToString());

    /// <summary>The article that holds the pledge.</summary>
    public static Guid Pledge(double days) => NameBasedGuid.Of("pledge", days.ToString());

    public static StoredDivergence At(double days) => StoredDivergences.From(ConflictId, new DivergencePair(
        DivergenceKind.PledgeContradicted,
        "Velmark",
        new PairSide(Pledge(days).ToString(), 0, new TextSpan(0, 10), new Source(SourceKind.Official, "Tamo Rell", "Velmark"), "Velin Post", Start.AddDays(days).AddHours(-1)),
        new PairSide(ReportOf(days).ToString(), 0, new TextSpan(0, 11), new Source(SourceKind.Analyst, "ceasefire monitors", null), "Ardan Herald", Start.AddDays(days)),
        ["Velin"],
        0.9));
}
