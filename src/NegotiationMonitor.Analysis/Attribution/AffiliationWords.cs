using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>What sort of party a word refers back to.</summary>
internal enum AntecedentKind
{
    /// <summary>"its"</summary>
    Any,

    /// <summary>"the group", "the movement"</summary>
    Group,
}

/// <summary>Small words by which a text ties a source to a party that it names elsewhere. From knowledge/patterns.</summary>
internal sealed class AffiliationWords(KnowledgeBase knowledge)
{
    private readonly WordSet _envoys = new(knowledge, "envoy");
    private readonly WordSet _bodyOffices = new(knowledge, "body-office");
    private readonly WordSet _foreign = new(knowledge, "foreign");
    private readonly WordSet _outsiders = new(knowledge, "outsider");
    private readonly WordSet _prepositions = new(knowledge, "open-end");
    private readonly WordSet _stateMedia = new(knowledge, "state-media");
    private readonly WordSet _groups = new(knowledge, "group-noun");

    /// <summary>True when the words are of somebody sent: what follows is where to.</summary>
    public bool IsEnvoy(ScannedText text, int first, int end) => Holds(_envoys, text, first, end);

    /// <summary>True when the words are of an office that international bodies have: "the mediator", "the head of the observer mission".</summary>
    public bool AreBodys(ScannedText text, int first, int end) => Holds(_bodyOffices, text, first, end);

    /// <summary>True when the words are of people from states that are not named: "Western diplomats".</summary>
    public bool AreForeign(ScannedText text, int first, int end) => Holds(_outsiders, text, first, end);

    /// <summary>True for "Velmark and others", "Velmarkan and Western officials".</summary>
    public bool AreOthers(ScannedText text, int first, int end)
    {
        for (var at = first; at + 1 < end; at++)
        {
            if (text.Is(at, "and") && (text.Is(at + 1, "others") || _foreign.Holds(text, at + 1))) return true;
        }

        return false;
    }

    /// <summary>True when more must follow the token, so that no source ends with it: "responded with", "remain in".</summary>
    public bool EndsOpen(ScannedText text, int token) => _prepositions.Holds(text, token);

    /// <summary>True for "state television", "the government's news agency": they speak for their state, other media for nobody.</summary>
    public bool AreStateMedia(ScannedText text, int first, int end) => Holds(_stateMedia, text, first, end);

    /// <summary>The preposition that ties a party at <paramref name="token"/> to a head that ends at <paramref name="first"/>; null where no preposition does.</summary>
    public int? LinkBefore(ScannedText text, int token, int first)
    {
        for (var at = token - 1; at >= first; at--)
        {
            if (_prepositions.Holds(text, at) && !text.Is(at, "the") && !text.Is(at, "a") && !text.Is(at, "an")) return at;
        }

        return null;
    }

    /// <summary>True when a preposition makes an office a state's: "for Velmark", "in the Velmarkan parliament"; "in Velmark" is only where.</summary>
    public bool Ties(ScannedText text, int preposition, PartyForm form) =>
        text.Is(preposition, "of") || text.Is(preposition, "for") || text.Is(preposition, "from") || text.Is(preposition, "with")
        || form is PartyForm.Adjective or PartyForm.Seat;

    /// <summary>True for "the group" and its like.</summary>
    public bool IsGroup(ScannedText text, int first, int end) => end - first == 2 && text.Is(first, "the") && _groups.Holds(text, first + 1);

    /// <summary>What sort of party a token refers back to; null where it refers to none.</summary>
    public AntecedentKind? Antecedent(ScannedText text, int token)
    {
        if (text.Is(token, "its")) return AntecedentKind.Any;
        return token > 0 && text.Is(token - 1, "the") && !text.Tokens[token].IsCapitalised && _groups.Holds(text, token) ? AntecedentKind.Group : null;
    }

    private static bool Holds(WordSet words, ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (words.Holds(text, at)) return true;
        }

        return false;
    }
}
