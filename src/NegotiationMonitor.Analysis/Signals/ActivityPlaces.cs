using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Where an activity happens: the places of its sentence, but for those where it is only told, discussed or answered.</summary>
internal sealed class ActivityPlaces
{
    /// <summary>How many tokens before a place the word may stand that makes it a venue: "talks held in Velin".</summary>
    private const int VenueReach = 6;

    /// <summary>The encoder's score, as a logit, below which a place is not where it happens, whatever stands around it.</summary>
    private const double LeastWhere = -2;

    private readonly PhraseTable<string> _venues = new();
    private readonly PhraseTable<string> _aforesaid = new();
    private readonly WordSet _telling;
    private readonly WordSet _at;

    public ActivityPlaces(KnowledgeBase knowledge)
    {
        _telling = new WordSet(knowledge, "telling");
        _at = new WordSet(knowledge, "venue-preposition");
        foreach (var form in knowledge.Entry("patterns", "venue").Forms) _venues.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "aforesaid-place").Forms) _aforesaid.Add(form, form);
    }

    /// <summary>The places where the encoder or the words around say that it happens, in order; where none is, the last one told of if the sentence goes on about it ("the town").</summary>
    public IReadOnlyList<string> Read(SentenceReading reading, IReadOnlyList<string> lastPlaces)
    {
        var (article, sentence) = (reading.Article, reading.Range);
        List<string> places = [.. reading.Mentions
            .Where(mention => mention.Kind == MentionKind.Place && mention.Party is null && mention.Name.Any(char.IsLower) && !IsVenue(article.Text, sentence, mention)
                && reading.Scores.Highest(WordOutput.Where, mention.FirstToken, mention.EndToken) >= LeastWhere)
            .Select(mention => mention.Name).Distinct(StringComparer.Ordinal)];
        if (places.Count > 0 || lastPlaces.Count == 0) return places;
        return _aforesaid.Find(article.Text, sentence.FirstToken, sentence.EndToken).Count > 0 ? [lastPlaces[0]] : places;
    }

    /// <summary>True for the dateline and for places where people meet and speak: "talks in Velin", "told reporters in Velin".</summary>
    private bool IsVenue(ScannedText text, SentenceRange sentence, Mention place)
    {
        if (place.FirstToken < Datelines.EndOf(text, sentence)) return true;
        var before = place.FirstToken - 1;
        if (before <= sentence.FirstToken || !_at.Holds(text, before)) return false;
        for (var at = Math.Max(sentence.FirstToken, before - VenueReach); at < before; at++)
        {
            if (_venues.LongestAt(text, at, before) is { } venue && !IsCut(text, venue.EndToken, before)) return true;
        }

        return _telling.Holds(text, before - 1) || (before - 2 >= sentence.FirstToken && _telling.Holds(text, before - 2) && text.Tokens[before - 1].IsCapitalised);
    }

    private static bool IsCut(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.TextOf(at) is "," or ";") return true;
        }

        return false;
    }
}
