using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>The three kinds of signal (signals.md §2).</summary>
public enum SignalType
{
    /// <summary>The negotiations, a truce or a settlement go well, or are possible, near or welcome.</summary>
    Optimism,

    /// <summary>The negotiations, a truce, a settlement or the other side's word go badly or are doubted.</summary>
    Skepticism,

    /// <summary>Armed forces or groups have acted, act or are said to be about to act.</summary>
    MilitaryActivity,
}

/// <summary>Whether military activity heats the conflict or cools it.</summary>
public enum Direction
{
    /// <summary>Attacks, clashes, advances, build-ups, losses, violations.</summary>
    Escalation,

    /// <summary>Withdrawal, pullback, truce observed, lull, siege lifted.</summary>
    DeEscalation,

    /// <summary>A movement, rotation or state that is neither.</summary>
    Unclear,
}

/// <summary>In which mode military activity is told.</summary>
public enum Mode
{
    /// <summary>It happened or is happening, whoever says so.</summary>
    Reported,

    /// <summary>A party's declared plan, pledge, order, offer or threat about its own or its allies' conduct.</summary>
    Stated,

    /// <summary>Somebody denies that it happened.</summary>
    Denied,
}

/// <summary>One signal of a sentence, with the words that prove it.</summary>
/// <param name="Type">Which of the three signals.</param>
/// <param name="Confidence">How sure the analysis is, from 0 to 1.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Cues">The words that carry the signal; at least one span, in order.</param>
/// <param name="Activity">The further fields of military activity; null for the other types.</param>
public sealed record Signal(
    SignalType Type, double Confidence, Source Source, IReadOnlyList<TextSpan> Cues, MilitaryActivity? Activity = null);

/// <summary>What a military-activity signal tells beyond its type.</summary>
/// <param name="Direction">Whether it heats or cools the conflict.</param>
/// <param name="Mode">Reported, stated or denied.</param>
/// <param name="Actor">The party whose forces act; null where neither sentence nor context tells.</param>
/// <param name="Places">Where it happens, as written, most specific first.</param>
public sealed record MilitaryActivity(Direction Direction, Mode Mode, string? Actor, IReadOnlyList<string> Places);
