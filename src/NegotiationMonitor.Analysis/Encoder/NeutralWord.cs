namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>A word as the encoder sees it.</summary>
/// <param name="Text">In lower case, or a placeholder.</param>
/// <param name="Token">The token that it stands for, or the first of several.</param>
internal readonly record struct NeutralWord(string Text, int Token);
