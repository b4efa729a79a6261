using NegotiationMonitor.Analysis.Signals;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Signals;

/// <summary>Reads a sentence where it belongs: in an article about a war and the talks to end it.</summary>
internal static class SignalsInContext
{
    private const string Before =
        "Ardania and Velmark have been at war since spring. Shells fell on the town of Velin on Sunday, killing two people, the Ardanian army said. "
        + "Delegations from both sides met in Oslo on Monday for a second round of talks on a ceasefire.";

    private const string After =
        "The mediator spoke to reporters after a meeting of four hours. Ardanian troops have moved towards the river since June, and thousands of people have left their homes.";

    private static readonly ArticleAnalyzer Analyzer = new();

    /// <summary>The signals of <paramref name="sentence"/>, which stands between sentences that tell of the war and the talks.</summary>
    public static IReadOnlyList<Signal> SignalsOf(string sentence)
    {
        var body = $"{Before}\n\n{sentence}\n\n{After}";
        return Assert.Single(Analyzer.Analyze(new Article(body)).Sentences, found => found.Span.Start == Before.Length + 2).Signals;
    }

    /// <summary>The types of the sentence's signals, each once.</summary>
    public static IEnumerable<SignalType> TypesOf(string sentence) => SignalsOf(sentence).Select(signal => signal.Type).Distinct();
}
