namespace NegotiationMonitor.Evaluation;

/// <summary>What is counted, under the names that the figures bear.</summary>
internal static class Subjects
{
    public const string Segmentation = "segmentation";
    public const string MilitaryActivity = "military-activity";
    public const string SurplusSignals = "surplus signals";
    public const string SourceKind = "source kind";
    public const string Speaker = "speaker";
    public const string Party = "party";
    public const string Direction = "direction";
    public const string Mode = "mode";
    public const string Actor = "actor";
    public const string DeEscalation = "de-escalation";
    public const string StatedOrDenied = "stated or denied";
    public const string Places = "places";
    public const string Evidence = "divergence evidence";
    public const string AlertWorthy = "alert-worthy article";
    public const string Cluster = "cluster";
    public const string ClusterEvidence = "cluster evidence";
    public const string JoinedArticles = "joined articles";
    public const string OfficialsDisagree = "officials-disagree";

    /// <summary>The three signals.</summary>
    public static IReadOnlyList<string> SignalTypes { get; } = ["optimism", "skepticism", MilitaryActivity];

    /// <summary>The fields of a signal, in the order of the figures.</summary>
    public static IReadOnlyList<string> Fields { get; } = [Direction, Mode, Actor, SourceKind, Speaker, Party];

    /// <summary>The kinds of divergence that set words against the ground.</summary>
    public static IReadOnlyList<string> GroundKinds { get; } = ["pledge-contradicted", "claim-disputed", "outlook-contradicted"];
}
