namespace NegotiationMonitor.Analysis.Signals;

/// <summary>One thing that is true of a sentence and can weigh for or against a signal.</summary>
/// <param name="Name">What the weights know it by; made of classes, never of words or names.</param>
/// <param name="Cue">The cue that it rests on, by its place among the sentence's cues; -1 where it rests on none.</param>
internal readonly record struct Feature(string Name, int Cue);
