using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Finds what an article's sentences contribute to divergences: from their signals, and from truces that carry no signal.</summary>
public sealed class AssertionReader
{
    /// <summary>How many assertions of one kind an article contributes: no article says more that matters, and a list of a million shells must stay cheap.</summary>
    private const int MostOfAKind = 40;

    /// <summary>How many sentences on a deed is still told as part of the one before.</summary>
    private const int Following = 2;

    private readonly SentenceWords _words;
    private readonly TruceReader _truces;
    private readonly SignalAsserter _signals;
    private readonly PledgeReader _pledges;

    /// <summary>A reader that goes by <paramref name="knowledge"/>.</summary>
    public AssertionReader(KnowledgeBase knowledge)
    {
        _words = new SentenceWords(knowledge);
        _pledges = new PledgeReader(_words);
        var calendar = new Calendar(knowledge);
        _truces = new TruceReader(_words, calendar);
        _signals = new SignalAsserter(_words, calendar);
    }

    /// <summary>The assertions of an article, in order of its sentences.</summary>
    /// <param name="text">Its body.</param>
    /// <param name="speech">Who is who and who says what in it.</param>
    /// <param name="sentences">Its sentences with their signals.</param>
    /// <param name="published">When it was published; null where unknown, then no day that it names is known.</param>
    public IReadOnlyList<Assertion> Read(
        ScannedText text, ArticleSpeech speech, IReadOnlyList<Sentence> sentences, DateTimeOffset? published = null)
    {
        var day = published is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : (DateOnly?)null;
        var leftOut = LeftOut(text, speech);
        List<Assertion> assertions = [];
        var counts = new int[Enum.GetValues<AssertionKind>().Length];
        foreach (var sentence in sentences)
        {
            // Most sentences hold none of these, so nothing is made for them.
            if (sentence.Signals.Count > 0) Add(_signals.Read(text, speech, sentence, day));
            if (sentence.Attributions.Count > 0) Add(_pledges.Read(text, speech, sentence));
            if (_words.Has(text, text.Sentences[sentence.Index], "truce")) Add(_truces.Read(text, speech, sentence, day));
        }

        return Follow(Bind(assertions, speech.Sides, leftOut));

        void Add(IEnumerable<Assertion> found)
        {
            foreach (var assertion in found)
            {
                if (counts[(int)assertion.Kind]++ >= MostOfAKind) continue;
                assertions.Add(assertion.Kind == AssertionKind.Commitment && leftOut.Count > 0
                    ? assertion with { OtherParties = [.. leftOut.Except(assertion.Parties)] }
                    : assertion);
            }
        }
    }

    /// <summary>
    /// A truce that is named without its parties is that of the two that the article names with one; else of the two that fight most in it,
    /// but for those that it leaves out.
    /// </summary>
    private static List<Assertion> Bind(List<Assertion> assertions, IReadOnlyList<string> sides, List<string> leftOut)
    {
        if (!assertions.Exists(assertion => assertion.IsOpenWhom)) return assertions;

        var named = assertions.Find(assertion => assertion is { Kind: AssertionKind.Commitment, IsOpenWhom: false, Parties.Count: 2 });
        var parties = named?.Parties ?? [.. assertions.Where(assertion => assertion is { Kind: AssertionKind.Deed, IsBackground: false })
            .SelectMany(deed => deed.Parties).CountBy(party => party)
            .OrderByDescending(party => party.Value).ThenBy(party => party.Key, StringComparer.Ordinal).Select(party => party.Key)
            .Concat(sides).Distinct().Except(leftOut).Take(2)];
        return assertions.ConvertAll(assertion => assertion.IsOpenWhom ? assertion with { Parties = parties } : assertion);
    }

    /// <summary>What is told right after a deed of the same hands goes on with it: the same day, and after the same pledge.</summary>
    private static List<Assertion> Follow(List<Assertion> assertions)
    {
        Assertion? last = null;
        for (var at = 0; at < assertions.Count; at++)
        {
            if (assertions[at] is not { Kind: AssertionKind.Deed, IsBackground: false } deed) continue;

            if (last is not null && deed.Sentence - last.Sentence <= Following && deed.Parties.SequenceEqual(last.Parties))
            {
                assertions[at] = deed = deed with { IsAfterPledge = deed.IsAfterPledge || last.IsAfterPledge, Day = deed.Day ?? last.Day };
            }

            last = deed;
        }

        return assertions;
    }

    /// <summary>Parties that the article says a truce leaves out: what follows "does not cover", whichever sentence says it.</summary>
    private List<string> LeftOut(ScannedText text, ArticleSpeech speech) =>
    [
        .. text.Sentences.Where(range => _words.Has(text, range, "leaves-out")).SelectMany(range => _words.All(text, range.FirstToken, range.EndToken, "leaves-out").Take(1)
                .Where(_ => _words.Has(text, range, "truce") || _words.Has(text, range, "accord"))
                .SelectMany(match => speech.PartiesIn(range).Where(mention => mention.FirstToken >= match.EndToken).Select(mention => mention.Party!)))
            .Distinct(),
    ];
}
