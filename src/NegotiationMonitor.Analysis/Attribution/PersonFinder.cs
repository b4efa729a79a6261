using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds the people that a text names, with what its titles and appositions say of them, and their short names later on.</summary>
internal sealed class PersonFinder(RoleTable roles, PhraseTable<string> speechVerbs, PhraseTable<string> notPeople, WordSet landPrepositions, Abbreviations words)
{
    /// <summary>Every mention of a person by name, in order.</summary>
    public List<PersonMention> Find(ScannedText text, PartyMentions parties, IntroductionReader introductions)
    {
        var people = new KnownPeople();
        var names = Names(text, parties);
        // Full names first: a word alone is then known as a part of one, be it the first or the last.
        foreach (var name in names.OrderBy(name => name.End - name.First == 1))
        {
            if (introductions.Read(name.Sentence, name.First, name.End) is var told && IsPerson(text, name, told, introductions))
            {
                people.Introduce(TextOf(text, name), text.TextOf(name.First).ToString(), LastName(text, name), told);
            }
        }

        // Only now: the end of the text may say who is named at its beginning.
        return
        [
            .. from name in names
               let person = people.Find(TextOf(text, name), LastName(text, name))
               where person is not null
               select new PersonMention(name.First, name.End, person),
        ];
    }

    /// <summary>Every run of capitalised words that may be a person's name, without the titles before it.</summary>
    private List<Name> Names(ScannedText text, PartyMentions parties)
    {
        List<Name> names = [];
        foreach (var sentence in text.Sentences)
        {
            for (var at = Datelines.EndOf(text, sentence); at < sentence.EndToken;)
            {
                // "The" and "In" open a sentence, not a name.
                if (!IsName(text, at) || (notPeople.LongestAt(text, at, sentence.EndToken) is not null && !IsFirstName(text, at, at + 1)) || IsParty(text, at, parties) || words.BeginsSentence(text.TextOf(at)))
                {
                    at++;
                    continue;
                }

                var first = AfterTitles(text, at, sentence.EndToken);
                var end = EndOfName(text, first, sentence.EndToken, parties);
                first = BehindLastTitle(text, first, end);
                if (end > first && !IsBody(text, first, end)) names.Add(new Name(sentence, first, end));
                at = Math.Max(end, at + 1);
            }
        }

        return names;
    }

    /// <summary>A name is a person's behind a title, before an apposition, or where it speaks.</summary>
    private bool IsPerson(ScannedText text, Name name, Introduction told, IntroductionReader introductions)
    {
        if (told.IsTitled) return true;

        var (sentence, first, end) = name;
        var speaks = IsVerb(text, end, sentence) || IsVerb(text, introductions.RightOf(sentence, end), sentence) || SpeaksBefore(text, sentence, first);
        // "A colonel in Geneva said": the town does not speak.
        if (end - first == 1) return speaks && !(first > sentence.FirstToken && landPrepositions.Holds(text, first - 1));
        return speaks || told.Kind is not null;
    }

    private bool SpeaksBefore(ScannedText text, SentenceRange sentence, int first)
    {
        // "said a furious Tamo Rell".
        for (var at = first - 1; at >= Math.Max(sentence.FirstToken, first - 3); at--)
        {
            if (IsVerb(text, at, sentence)) return true;
        }

        return false;
    }

    /// <summary>"Defence Ministry" and "OLF" are no people.</summary>
    private bool IsBody(ScannedText text, int first, int end)
    {
        var last = text.TextOf(end - 1);
        if (last.Length > 1 && !last.ContainsAnyExceptInRange('A', 'Z')) return true;
        return roles.KindOf(text, end - 1, end) is not null;
    }

    private int AfterTitles(ScannedText text, int at, int end)
    {
        while (at < end && roles.EndOfTitle(text, at, end) is var after && after > at && after < end) at = after;
        return at;
    }

    /// <summary>"Interior Secretary Tamo Rell": the name begins behind the last title within the capitalised words.</summary>
    private int BehindLastTitle(ScannedText text, int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (roles.EndOfTitle(text, at, end) is var after && after > at) return after < end ? after : end;
        }

        return first;
    }

    private static int EndOfName(ScannedText text, int first, int sentenceEnd, PartyMentions parties)
    {
        var end = first;
        while (end < sentenceEnd && end - first < 6)
        {
            if (IsName(text, end) && !IsParty(text, end, parties)) end++;
            // "Tamo al-Rell", "Tamo bin Rell", "Tamo J. Rell", "Rell Ki-moon".
            else if (end > first && end + 1 < sentenceEnd && IsJoint(text, end) && (IsName(text, end + 1) || IsJoint(text, end + 1))) end++;
            else if (end > first && end + 1 < sentenceEnd && IsHyphen(text, end) && text.Tokens[end + 1].IsWord) end += 2;
            else break;
        }

        while (end > first && text.Tokens[end - 1].Kind != TokenKind.Word) end--;
        return end;
    }

    private static bool IsParty(ScannedText text, int token, PartyMentions parties) =>
        parties.At(token) is { } mention && !(mention.Party.Form == PartyForm.Town && IsFirstName(text, token, mention.EndToken));

    /// <summary>A town that goes on as an Arabic name is a person's first name: "Sabah al-Rell".</summary>
    private static bool IsFirstName(ScannedText text, int token, int end) =>
        end == token + 1 && end + 2 < text.Tokens.Count && (text.Is(end, "al") || text.Is(end, "el")) && IsName(text, end + 2);

    private static bool IsJoint(ScannedText text, int token) =>
        text.Is(token, "al") || text.Is(token, "el") || text.Is(token, "bin") || text.Is(token, "ibn") || text.Is(token, "de") || text.Is(token, "da")
        || text.Is(token, "van") || text.Is(token, "von") || text.Is(token, "ould") || text.Is(token, "ag") || text.TextOf(token) is "-"
        || (text.TextOf(token) is "." && text.Tokens[token - 1].End - text.Tokens[token - 1].Start == 1);

    private static bool IsHyphen(ScannedText text, int token) =>
        text.TextOf(token) is "-" && text.Tokens[token - 1].End == text.Tokens[token].Start && text.Tokens[token].End == text.Tokens[token + 1].Start;

    private static string TextOf(ScannedText text, Name name) => text.Body[text.Tokens[name.First].Start..text.Tokens[name.End - 1].End];

    private static string LastName(ScannedText text, Name name) => text.TextOf(name.End - 1).ToString();

    private bool IsVerb(ScannedText text, int token, SentenceRange sentence)
    {
        if (token < sentence.EndToken && text.TextOf(token) is ",") token++;
        return token >= sentence.FirstToken && token < sentence.EndToken && speechVerbs.LongestAt(text, token, sentence.EndToken) is not null;
    }

    private static bool IsName(ScannedText text, int token) => text.Tokens[token] is { IsCapitalised: true, Kind: TokenKind.Word };

    /// <summary>A run of capitalised words.</summary>
    private readonly record struct Name(SentenceRange Sentence, int First, int End);
}
