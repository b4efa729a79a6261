namespace NegotiationMonitor.Articles;

/// <summary>One thing that is wrong with an article that was handed in.</summary>
/// <param name="Field">The field in the input form's own name; "article" for the whole.</param>
/// <param name="Reason">What is wrong, to follow the field's name: "is empty".</param>
/// <param name="Remedy">What would be right: "put the text in \"body\"".</param>
public sealed record ArticleFault(string Field, string Reason, string Remedy)
{
    /// <summary>True when the fault is that too much was sent.</summary>
    public bool IsSize { get; init; }

    /// <summary>The fault as a sentence: <c>body is empty; put the text in "body".</c></summary>
    public override string ToString() => $"{Field} {Reason}; {Remedy}.";
}
