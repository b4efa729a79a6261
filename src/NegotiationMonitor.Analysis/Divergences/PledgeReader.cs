using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>
/// Finds pledges in what officials of a side say of its own conduct: "said that it would scale back its operations". They are read from the
/// words themselves: in a sentence about something else a pledge often carries no signal.
/// </summary>
internal sealed class PledgeReader(SentenceWords words)
{
    /// <summary>How far the act may stand behind "would": "would from Monday pull back".</summary>
    private const int Reach = 4;

    private const double Confidence = 0.8;

    public IEnumerable<Assertion> Read(ScannedText text, ArticleSpeech speech, Sentence sentence)
    {
        var range = text.Sentences[sentence.Index];
        foreach (var said in sentence.Attributions)
        {
            if (said.Source is not { Kind: SourceKind.Official, Speaker: not null, Party: { } party } || !speech.Sides.Contains(party)) continue;
            if (!Pledges(text, range, said.Words) || words.Has(text, range, "conditional")) continue;

            var pledge = new Assertion(AssertionKind.Commitment, sentence.Index, sentence.Span, said.Source, [party], [], Confidence)
            {
                Direction = Direction.DeEscalation,
                // Told in passing, in a sentence about something else, it is one that stands.
                IsFresh = said == sentence.Attributions[0],
                IsYetToBegin = words.Has(text, range, "yet-to-begin"),
            };
            yield return pledge;
            yield return pledge with { Kind = AssertionKind.Claim, Actor = party, IsPledge = true };
            yield break;
        }
    }

    private bool Pledges(ScannedText text, SentenceRange range, TextSpan said)
    {
        foreach (var act in words.All(text, range.FirstToken, range.EndToken, "hold-back"))
        {
            if (!said.Contains(text.SpanOf(act.FirstToken, act.EndToken))) continue;

            var first = Math.Max(range.FirstToken, act.FirstToken - Reach);
            if (words.Has(text, first, act.FirstToken, "pledge-verb") && !words.Has(text, first, act.FirstToken, "negation")) return true;
        }

        return false;
    }
}
