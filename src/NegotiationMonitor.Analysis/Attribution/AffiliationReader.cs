using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Tells whom a source speaks for by the words of its title, its apposition or its description. One for each article.</summary>
internal sealed class AffiliationReader(
    ScannedText text, RoleTable roles, SideWords sideWords, AffiliationWords words, PartyMentions parties, Belligerents belligerents)
{
    /// <summary>How many sentences back the state may stand that an office without a state belongs to.</summary>
    private const int HomeReach = 2;

    /// <summary>Whom the words between two tokens speak for.</summary>
    public Affiliation Of(int first, int end)
    {
        if (first >= end) return Affiliation.Open;
        if (parties.AreSeveral(text, first, end) || words.AreOthers(text, first, end)) return new Affiliation(null, AffiliationGround.Party);

        var head = roles.FirstIn(text, first, end);
        var headFirst = head?.FirstToken ?? end;
        var headEnd = head?.EndToken ?? end;
        // "Western diplomats at the United Nations" speak for nobody who is named behind them.
        var isForeign = words.AreForeign(text, first, headEnd);
        var before = Modifier(first, headFirst, headEnd);
        var behind = isForeign || headEnd == end ? null : Complement(headFirst, headEnd, end);
        // "The Norwegian head of the U.N. mission" is not Norway's.
        var named = before is { Party: { Kind: PartyKind.State, Form: PartyForm.Adjective } } && behind is { Party.Kind: PartyKind.Body } ? behind : before ?? behind;
        var side = sideWords.SideIn(text, first, end, belligerents);
        if (named is { } party) return new Affiliation(OfOpponents(party, first, end), AffiliationGround.Party);
        if (isForeign) return Affiliation.Open;
        if (side is not null) return new Affiliation(side, AffiliationGround.Side);
        if (words.AreBodys(text, first, end) && parties.MainBody is { } body) return new Affiliation(body, AffiliationGround.Office);
        if (sideWords.IsStates(text, first, end)) return new Affiliation(HomeAt(first), AffiliationGround.Office);
        return parties.LandIn(first, end) is { } land ? new Affiliation(land, AffiliationGround.Place) : Affiliation.Open;
    }

    /// <summary>"The Velmarkan opposition" is not Velmark's voice.</summary>
    private string OfOpponents(PartyMention party, int first, int end)
    {
        if (party.Party.Kind != PartyKind.State || !sideWords.AreRebels(text, party.EndToken, Math.Min(end, party.EndToken + 3))) return party.Party.Name;
        return party.Party.Name == belligerents.Government && belligerents.Rebels is { } rebels
            ? rebels
            : $"{text.Body[text.Tokens[party.FirstToken].Start..text.Tokens[party.EndToken - 1].End]} opposition";
    }

    /// <summary>The party before the head: "Velmark's foreign minister", "the U.N. envoy".</summary>
    private PartyMention? Modifier(int first, int headFirst, int headEnd)
    {
        PartyMention? found = null;
        for (var at = first; at < headEnd; at++)
        {
            if (Named(at) is not { } mention || mention.FirstToken != at || IsDestination(mention, headFirst, headEnd)) continue;
            // "The U.N. Velmark envoy", "Velmark's ambassador": whom an envoy comes from is named first, whom he is sent to behind it.
            if (found is { } before && (before.Party.Kind == PartyKind.Body || words.IsEnvoy(text, headFirst, headEnd))) return before;
            found = mention;
        }

        return found;
    }

    /// <summary>"The Velmark envoy" is sent to Velmark; "the Velmarkan envoy" and "Velmark's envoy" come from there.</summary>
    private bool IsDestination(PartyMention mention, int headFirst, int headEnd) =>
        mention.Party is { Kind: PartyKind.State, Form: PartyForm.Name } && mention.EndToken == headFirst && words.IsEnvoy(text, headFirst, headEnd)
        && parties.MainBody is not null;

    /// <summary>The party behind the head: "a spokesman for the front", "the president of Velmark".</summary>
    private PartyMention? Complement(int headFirst, int headEnd, int end)
    {
        var isEnvoy = words.IsEnvoy(text, headFirst, headEnd);
        for (var at = headEnd; at < end; at++)
        {
            if (Named(at) is not { } mention || mention.FirstToken != at) continue;
            var link = words.LinkBefore(text, at, headEnd);
            if (mention.Party.Kind == PartyKind.State && link is { } token && (isEnvoy ? !text.Is(token, "of") && !text.Is(token, "from") : !words.Ties(text, token, mention.Party.Form))) continue;
            return mention;
        }

        // "The mayor of Besk".
        return headEnd + 1 < end && text.Is(headEnd, "of") && parties.At(headEnd + 1) is { } place ? place : null;
    }

    /// <summary>The party that a token names, or that a word for one there stands for.</summary>
    private PartyMention? Named(int token)
    {
        if (parties.At(token) is { } mention) return mention.IsPlace ? null : mention;
        if (words.Antecedent(text, token) is not { } kind) return null;
        return parties.Before(token, before => kind == AntecedentKind.Any || (before.Party.Kind == PartyKind.ArmedGroup) == (kind == AntecedentKind.Group))
            is { } antecedent ? antecedent with { FirstToken = token, EndToken = token + 1 } : null;
    }

    /// <summary>The state of an office that is told without one: where states fight each other the one that the text is just speaking of.</summary>
    public string? HomeAt(int token) => (belligerents.States.Count < 2 ? null : NamedBefore(token, belligerents.States)) ?? belligerents.Government;

    /// <summary>The side that the text is just speaking of, for an official of whom it tells no more.</summary>
    public Affiliation SideBefore(int token) =>
        NamedBefore(token, belligerents.Sides) is { } side ? new Affiliation(side, AffiliationGround.Nearness) : Affiliation.Open;

    private string? NamedBefore(int token, IReadOnlyList<string> sides)
    {
        var sentence = text.SentenceAt(token);
        for (var index = sentence; index >= Math.Max(0, sentence - HomeReach); index--)
        {
            for (var at = text.Sentences[index].FirstToken; at < Math.Min(token, text.Sentences[index].EndToken); at++)
            {
                if (parties.At(at) is { IsPlace: false } mention && sides.Contains(mention.Party.Name)) return mention.Party.Name;
            }
        }

        return null;
    }
}
