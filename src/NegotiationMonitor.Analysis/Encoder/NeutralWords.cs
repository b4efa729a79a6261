using System.Collections.Frozen;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>
/// The words of an article as the encoder may see them: whom and what a sentence names is a placeholder, so that no name of a party, person
/// or place can move a score.
/// </summary>
internal sealed class NeutralWords
{
    /// <summary>Stands for a party, by name, adjective, seat or acronym.</summary>
    public const string Party = "partyname";

    /// <summary>Stands for a person.</summary>
    public const string Person = "personname";

    /// <summary>Stands for a place.</summary>
    public const string Place = "placename";

    /// <summary>Stands for a capitalised word of which nothing is known.</summary>
    public const string Unknown = "unknownname";

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _common;

    /// <summary>Neutral words by a list of the words that are no names.</summary>
    /// <param name="common">In lower case; such a word stays even where it is capitalised and belongs to no mention.</param>
    public NeutralWords(IEnumerable<string> common) =>
        _common = common.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of each sentence, with the token that each begins at. A name of several words is one placeholder.</summary>
    public IReadOnlyList<NeutralWord>[] Read(ScannedText text, ArticleSpeech speech)
    {
        var placeholders = new (string? Word, int Mention)[text.Tokens.Count];
        for (var index = 0; index < speech.Mentions.Count; index++)
        {
            var mention = speech.Mentions[index];
            var word = mention.Kind switch { MentionKind.Party => Party, MentionKind.Person => Person, _ => Place };
            // "Rebels said" and "He said" begin with a capital but are no names.
            if (mention.EndToken - mention.FirstToken == 1 && IsCommon(text, mention.FirstToken) && IsFirst(text, mention.FirstToken)) continue;
            for (var token = mention.FirstToken; token < mention.EndToken; token++)
            {
                if (text.Tokens[token].IsCapitalised || text.Tokens[token].Kind == TokenKind.Number) placeholders[token] = (word, index);
            }
        }

        return [.. text.Sentences.Select(sentence => Read(text, sentence, placeholders))];
    }

    /// <summary>The words of a title, of which no mentions are known.</summary>
    public IReadOnlyList<NeutralWord> Read(ScannedText title) =>
        [.. title.Sentences.SelectMany(sentence => Read(title, sentence, new (string?, int)[title.Tokens.Count]))];

    private List<NeutralWord> Read(ScannedText text, SentenceRange sentence, (string? Word, int Mention)[] placeholders)
    {
        List<NeutralWord> words = new(sentence.EndToken - sentence.FirstToken);
        var last = (Word: (string?)null, Mention: -1);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            var placeholder = placeholders[token];
            if (placeholder.Word is null && text.Tokens[token] is { IsCapitalised: true, Kind: TokenKind.Word } && !IsCommon(text, token)) placeholder = (Unknown, -1);
            // One name is one placeholder, however many words it has.
            if (placeholder.Word is null) words.Add(new NeutralWord(Written(text, token), token));
            else if (placeholder != last) words.Add(new NeutralWord(placeholder.Word, token));
            last = placeholder;
        }

        return words;
    }

    private bool IsCommon(ScannedText text, int token)
    {
        var word = text.TextOf(token);
        if (word.Length > 32) return false;
        Span<char> normalised = stackalloc char[word.Length];
        Words.Normalise(word, normalised);
        // The "I" of "I'm", the "He" of "He's".
        var apostrophe = normalised.IndexOf('\'');
        return _common.Contains(apostrophe > 0 ? normalised[..apostrophe] : normalised);
    }

    private static bool IsFirst(ScannedText text, int token) => token == 0 || !text.Tokens[token - 1].IsWord;

    /// <summary>The word in the one form that the encoder knows: lower case, straight quotation marks, plain hyphens, three dots.</summary>
    private static string Written(ScannedText text, int token)
    {
        if (text.Tokens[token].Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose) return "\"";
        var word = text.TextOf(token);
        if (word is "…") return "...";
        return string.Create(word.Length, word, static (into, from) => Words.Normalise(from, into));
    }
}
