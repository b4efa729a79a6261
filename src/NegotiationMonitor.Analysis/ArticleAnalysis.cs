using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis;

/// <summary>One sentence of an article and what was found in it.</summary>
/// <param name="Index">Its place in the article, counted from 0.</param>
/// <param name="Span">Where it stands in the body.</param>
/// <param name="Signals">The signals it carries; most sentences carry none.</param>
/// <param name="Attributions">Everything in it that somebody says.</param>
public sealed record Sentence(
    int Index, TextSpan Span, IReadOnlyList<Signal> Signals, IReadOnlyList<SpeechAttribution> Attributions);

/// <summary>All that the analysis found in one article.</summary>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Sides">The belligerents that the article is about, most named first; fewer than two when it names no conflict.</param>
/// <param name="Assertions">What of it can take part in a divergence, in this article or with others.</param>
/// <param name="Findings">Why each signal was given or withheld; empty unless an explanation was asked for.</param>
public sealed record ArticleAnalysis(
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<string> Sides,
    IReadOnlyList<Assertion> Assertions,
    IReadOnlyList<Finding> Findings);

/// <summary>One step of the reading, told for <c>analyze --explain</c>.</summary>
/// <param name="Sentence">The sentence's index; null for the article as a whole.</param>
/// <param name="Step">The pass that found it: text, attribution, signals or divergence.</param>
/// <param name="Rule">The rule's name, or the knowledge entry's id.</param>
/// <param name="Verdict">What follows, in words a reader understands: "gives skepticism", "withheld: only a demand".</param>
/// <param name="Span">The words it rests on; null where no words can be named.</param>
public sealed record Finding(int? Sentence, string Step, string Rule, string Verdict, TextSpan? Span);
