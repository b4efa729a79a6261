namespace NegotiationMonitor.Analysis.Signals;

/// <summary>What the words around a cue do to it.</summary>
[Flags]
internal enum CueScope
{
    /// <summary>It stands as it is.</summary>
    Plain = 0,

    /// <summary>A "not" or "no" reaches it.</summary>
    Negated = 1,

    /// <summary>A word such as "failed to" or "ruled out" turns it.</summary>
    Reversed = 2,

    /// <summary>It is only a condition.</summary>
    Conditional = 4,

    /// <summary>It is only asked for.</summary>
    Demanded = 8,

    /// <summary>It lies long back.</summary>
    History = 16,

    /// <summary>It may or might be.</summary>
    Possible = 32,

    /// <summary>It is yet to come.</summary>
    Future = 64,

    /// <summary>It is denied.</summary>
    Denied = 128,
}

/// <summary>A cue in a sentence.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Kind">Its class.</param>
/// <param name="Clause">The clause that it stands in, counted from 0 in its sentence.</param>
/// <param name="Scope">What the words around it do to it.</param>
internal readonly record struct Cue(int FirstToken, int EndToken, CueKind Kind, int Clause, CueScope Scope);
