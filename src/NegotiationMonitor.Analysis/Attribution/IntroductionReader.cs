using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Reads how a text introduces a name: by the title before it, the apposition behind it, or "of" and a party. One for each article.</summary>
internal sealed class IntroductionReader(ScannedText text, RoleTable roles, WordSet ends, PartyMentions parties, AffiliationReader affiliations)
{
    private const int ReachBefore = 14;
    private const int ReachBehind = 30;

    /// <summary>What the words around the name at <paramref name="first"/> tell.</summary>
    public Introduction Read(SentenceRange sentence, int first, int end)
    {
        var left = LeftOf(sentence, first);
        var right = RightOf(sentence, end);
        var leftKind = roles.KindOf(text, left, first);
        var rightKind = right > end ? roles.KindOf(text, end, right) : null;
        var behind = affiliations.Of(end, right);
        // "Tamo Rell of Velmark" tells whence he comes, not for whom he speaks.
        if (IsLinked(end) && parties.StateIn(end, right)) behind = behind with { Ground = AffiliationGround.Place };
        var affiliation = affiliations.Of(left, first).Or(behind);
        var kind = leftKind ?? rightKind;
        if (kind is null && affiliation.Ground < AffiliationGround.Side) affiliation = Affiliation.Open;
        if (kind == SourceKind.Official && affiliation.Ground == AffiliationGround.None && !roles.IsFormer(text, left, right)) affiliation = affiliations.SideBefore(first);
        // A monitor of the United Nations is in office.
        if (kind == SourceKind.Analyst && affiliation.Party is { } party && parties.IsBody(party) && !roles.IsFormer(text, left, right)) kind = SourceKind.Official;
        return new Introduction(
            kind, affiliation, HasAge: right > end + 1 && text.Tokens[end + 1].Kind == TokenKind.Number, IsTitled: roles.EndsAtTitle(text, left, first));
    }

    /// <summary>The end of an apposition behind a name: ", a spokesman for the front,"; or of "of the Oru Front".</summary>
    public int RightOf(SentenceRange sentence, int end)
    {
        if (end + 1 >= sentence.EndToken) return end;

        var isLinked = IsLinked(end);
        if (!isLinked && text.TextOf(end) is not ",") return end;

        for (var at = end + 1; at < sentence.EndToken && at - end < ReachBehind; at++)
        {
            if (isLinked && !text.Tokens[at].IsCapitalised && !(at + 1 < sentence.EndToken && text.Tokens[at + 1].IsCapitalised) && !text.Is(at, "the")) return at;
            if (text.TextOf(at) is "," or ";" || text.Tokens[at].Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose || at + 1 == sentence.EndToken) return at;
        }

        return end;
    }

    private bool IsLinked(int end) => end < text.Tokens.Count && (text.Is(end, "of") || text.Is(end, "from"));

    /// <summary>The start of what introduces a name before it: "Velmark's foreign minister, ".</summary>
    private int LeftOf(SentenceRange sentence, int first)
    {
        var at = BeforeRanks(sentence, first);
        // One comma belongs to the introduction: right before the name and its rank.
        if (at > sentence.FirstToken && text.TextOf(at - 1) is ",") at--;
        while (at > sentence.FirstToken && first - at < ReachBefore && !IsEnd(at - 1)) at--;
        return at;
    }

    private int BeforeRanks(SentenceRange sentence, int first)
    {
        for (var at = Math.Max(sentence.FirstToken, first - 4); at < first; at++)
        {
            if (roles.IsRank(text, at, first) && roles.EndOfTitle(text, at, first) == first) return at;
        }

        return first;
    }

    private bool IsEnd(int token) =>
        text.TextOf(token) is "," or ";" or ":" or "(" or ")" or "—" || text.Tokens[token].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen || ends.Holds(text, token);
}
