using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds groups that are in no list by their names: "the Oru Liberation Front (OLF)", then "the Front" and "the OLF".</summary>
internal sealed class InventedGroups(KnowledgeBase knowledge, PhraseTable<KnownParty> known)
{
    private const int LongestName = 10;
    private readonly WordSet _heads = new(knowledge, "group-head");
    private readonly WordSet _civilHeads = new(knowledge, "civil-head");
    private readonly WordSet _military = new(knowledge, "state-military");
    private readonly WordSet _joints = new(knowledge, "name-joint");
    private readonly WordSet _peoples = new(knowledge, "people-of-name");
    private readonly WordSet _stateNouns = new(knowledge, "group-word");

    /// <summary>Adds to <paramref name="found"/> every form of every group of this text.</summary>
    public void Find(ScannedText text, PhraseTable<KnownParty> found)
    {
        Dictionary<string, KnownParty?> byHead = new(StringComparer.Ordinal);
        var plain = Names.PlainWords(text);
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                // "Rebels of the Oru Front" at a sentence's start are not its name.
                if (!Names.IsName(text, at) || (at == sentence.FirstToken && Names.IsPlain(text, at, plain))) continue;
                var end = EndOfName(text, sentence, at);
                if (Group(text, sentence, at, end, found) is { } group)
                {
                    var head = LastHead(text, at, end);
                    byHead[head] = byHead.TryGetValue(head, out var other) && other?.Name != group.Name ? null : group;
                }

                at = end - 1;
            }
        }

        // "the Front" is short for the only one of the text.
        foreach (var (head, group) in byHead)
        {
            if (group is not null) found.Add(head, group);
        }

        Acronyms(text, found);
    }

    private KnownParty? Group(ScannedText text, SentenceRange sentence, int at, int end, PhraseTable<KnownParty> found)
    {
        while (at < end - 1 && (text.Is(at, "the") || text.Is(at, "a") || text.Is(at, "an"))) at++;
        if (end - at < 2 || !HasHead(text, at, end)) return null;
        if (known.LongestAt(text, at, end) is { } start && (start.EndToken == end || start.Value.Kind == PartyKind.Body)) return null;
        // "the Royal Velmarkan Army" is the state's own.
        if (_military.HasExactly(text, end - 1) && text.Is(at, "royal")) return null;

        var name = Names.Text(text, at, end);
        var isCivil = _civilHeads.HasExactly(text, end - 1) && !_heads.HasExactly(text, at);
        var group = new KnownParty(name, isCivil ? PartyKind.Organisation : PartyKind.ArmedGroup, PartyForm.Name);
        found.Add(name, group);
        if (end + 2 < sentence.EndToken && text.TextOf(end) is "(" && text.TextOf(end + 2) is ")" && Names.IsAcronym(text.TextOf(end + 1)))
        {
            found.Add(text.TextOf(end + 1).ToString(), group);
        }

        return group;
    }

    /// <summary>Acronyms that are nowhere spelt out but are spoken of as groups: "the separatist group LMA", "LMA fighters".</summary>
    private void Acronyms(ScannedText text, PhraseTable<KnownParty> found)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (!Names.IsAcronym(text.TextOf(at)) || text.Tokens[at].End - text.Tokens[at].Start > 6) continue;
                if (known.LongestAt(text, at, sentence.EndToken) is not null || found.LongestAt(text, at, sentence.EndToken) is not null) continue;

                var isGroup = (at > sentence.FirstToken && _stateNouns.Has(text, at - 1)) || (at + 1 < sentence.EndToken && _stateNouns.Has(text, at + 1));
                if (!isGroup) continue;
                var name = text.TextOf(at).ToString();
                found.Add(name, new KnownParty(name, PartyKind.ArmedGroup, PartyForm.Name));
            }
        }
    }

    private bool HasHead(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (_heads.HasExactly(text, at)) return true;
        }

        return false;
    }

    private string LastHead(ScannedText text, int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (_heads.HasExactly(text, at)) return text.TextOf(at).ToString();
        }

        return text.TextOf(first).ToString();
    }

    /// <summary>A name goes on over capitalised words, over numbers, and over "of", "for", "the", "al-" between them.</summary>
    private int EndOfName(ScannedText text, SentenceRange sentence, int at)
    {
        var end = at + 1;
        while (end < sentence.EndToken && end - at < LongestName)
        {
            if (Names.IsName(text, end) || (text.Tokens[end].Kind == TokenKind.Number && end + 1 < sentence.EndToken && Names.IsName(text, end + 1)))
            {
                end++;
                continue;
            }

            var small = end;
            while (small < sentence.EndToken && small - end < 4 && IsJoint(text, small)) small++;
            if (small == end || small >= sentence.EndToken || !Names.IsName(text, small)) break;
            // "of X" belongs to a name that has its head already: "Front for the Liberation of X", not "Rell of the Oru Front".
            if (!text.Is(end, "'") && text.TextOf(end) is not ("-" or "'") && !_joints.Has(text, end) && !HasHead(text, at, end)) break;
            end = small + 1;
        }

        return end;
    }

    private bool IsJoint(ScannedText text, int token) =>
        text.Is(token, "of") || text.Is(token, "for") || text.Is(token, "the") || (text.Is(token, "'s") && token > 0 && _peoples.HasExactly(text, token - 1)) || _joints.Has(text, token)
        || (text.TextOf(token) is "-" or "'" or "’" && token > 0 && Names.AreJoined(text, token - 1, token));
}
