using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Training;

/// <summary>An article of <c>training/</c>: written for this project, and labelled as <c>training/WRITING.md</c> says.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">The day when it is meant to have been printed, as year-month-day.</param>
/// <param name="Kind">The kind of text: "agency", "radio".</param>
/// <param name="Conflict">The invented conflict that it is about.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Divergences">The divergences within it.</param>
public sealed record TrainingArticle(
    string Id, string Date, string Kind, string Conflict, string Title,
    IReadOnlyList<TrainingSentence> Sentences, IReadOnlyList<TrainingDivergence> Divergences);

/// <summary>A sentence with its labels.</summary>
/// <param name="Text">Its words, without the markup.</param>
/// <param name="BeginsParagraph">True when a paragraph begins with it.</param>
/// <param name="Marks">The marked stretches of reported speech, in the order in which they close.</param>
/// <param name="Signals">Its signals.</param>
public sealed record TrainingSentence(
    string Text, bool BeginsParagraph, IReadOnlyList<SpeechMark> Marks, IReadOnlyList<TrainingSignal> Signals);

/// <summary>What a mark says of the words in it.</summary>
public enum SpeechMarkKind
{
    /// <summary>They are attributed: {{…}}.</summary>
    Content,

    /// <summary>They name the source: &lt;&lt;…&gt;&gt;.</summary>
    Source,

    /// <summary>They attribute: [[…]].</summary>
    Cue,
}

/// <summary>A marked stretch, in UTF-16 code units of the sentence.</summary>
public readonly record struct SpeechMark(SpeechMarkKind Kind, TextSpan Span);

/// <summary>A signal's label; values by their names in JSON.</summary>
/// <param name="Type">"optimism", "skepticism" or "military-activity".</param>
/// <param name="SourceKind">"official", "analyst", "witness", "media" or "none".</param>
/// <param name="Speaker">Who says so; null for nobody.</param>
/// <param name="Party">For whom; null for none.</param>
/// <param name="Cue">The words of the sentence that show it.</param>
/// <param name="Activity">The further fields of military activity; null for others.</param>
public sealed record TrainingSignal(
    string Type, string SourceKind, string? Speaker, string? Party, string Cue, TrainingActivity? Activity);

/// <summary>The further fields of military activity.</summary>
public sealed record TrainingActivity(string Direction, string Mode, string? Actor, IReadOnlyList<string> Places);

/// <summary>A divergence's label; sentences are counted from 0.</summary>
public sealed record TrainingDivergence(
    string Kind, string? Party, IReadOnlyList<int> Statements, IReadOnlyList<int> Counterparts, IReadOnlyList<string> Places);
