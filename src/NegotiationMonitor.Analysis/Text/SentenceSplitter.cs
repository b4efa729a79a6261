using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Text;

/// <summary>Cuts a body into sentences (signals.md §1) in one pass over its tokens.</summary>
/// <param name="abbreviations">Words whose dot does not end a sentence.</param>
public sealed class SentenceSplitter(Abbreviations abbreviations)
{
    /// <summary>No sentence has more tokens than this; a text without end marks is cut, so that the later passes stay linear in its length.</summary>
    private const int MostTokens = 250;

    /// <summary>How many quotation marks and brackets may close behind an end mark.</summary>
    private const int MostClosers = 8;

    /// <summary>Tokens and sentences of <paramref name="body"/>.</summary>
    public ScannedText Scan(string body)
    {
        var tokens = Tokenizer.Tokens(body);
        List<SentenceRange> sentences = [];
        var (first, paragraph, isInQuote, beganInQuote) = (0, 0, false, false);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (at == first) beganInQuote = isInQuote;
            if (tokens[at].Kind == TokenKind.QuoteOpen) isInQuote = true;
            if (tokens[at].Kind == TokenKind.QuoteClose) isInQuote = false;

            var isLast = at + 1 == tokens.Count;
            var isParagraphEnd = !isLast && HasBlankLine(body, tokens[at].End, tokens[at + 1].Start);
            if (!isLast && !isParagraphEnd && at - first < MostTokens && !EndsSentence(body, tokens, at)) continue;

            sentences.Add(new SentenceRange(
                new TextSpan(tokens[first].Start, tokens[at].End), first, at + 1, paragraph, beganInQuote));
            first = at + 1;
            if (!isParagraphEnd) continue;
            paragraph++;
            isInQuote = false;
        }

        return new ScannedText(body, tokens, sentences);
    }

    /// <summary>True when a sentence ends after token <paramref name="at"/>: an end mark with what closes behind it, before what can begin a sentence.</summary>
    private bool EndsSentence(string body, List<Token> tokens, int at)
    {
        if (tokens[at].IsWord) return false;

        var mark = at;
        // The quotation mark or bracket behind the end mark belongs to the sentence that ends.
        while (mark >= 0 && at - mark < MostClosers && IsCloser(body, tokens[mark])) mark--;
        if (mark < 0 || !IsEndMark(body, tokens[mark])) return false;
        if (at + 1 < tokens.Count && IsCloser(body, tokens[at + 1]) && !IsSpaceBetween(tokens[at], tokens[at + 1])) return false;
        if (at + 1 < tokens.Count && IsEndMark(body, tokens[at + 1]) && !IsSpaceBetween(tokens[at], tokens[at + 1])) return false;
        if (!IsSpaceBetween(tokens[at], tokens[at + 1])) return false;

        var next = tokens[at + 1];
        if (!CanBegin(body, tokens, at + 1)) return false;
        if (body[tokens[mark].Start] != '.' || IsEllipsis(body, tokens, mark)) return true;

        // Behind a closing quotation mark, or where a quotation opens, the dot was an end.
        return mark != at || next.Kind == TokenKind.QuoteOpen || !IsAbbreviation(body, tokens, mark);
    }

    /// <summary>True when the dot at <paramref name="dot"/> belongs to the word before it.</summary>
    private bool IsAbbreviation(string body, List<Token> tokens, int dot)
    {
        if (dot == 0 || tokens[dot - 1].End != tokens[dot].Start || tokens[dot - 1].Kind != TokenKind.Word) return false;

        var word = body.AsSpan(tokens[dot - 1].Start, tokens[dot - 1].End - tokens[dot - 1].Start);
        var next = tokens[dot + 1];
        var isInitials = dot >= 3 && tokens[dot - 2].End == tokens[dot - 1].Start && body[tokens[dot - 2].Start] == '.';
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            // "J. Petrov" goes on; after "the U.S." a sentence may end, before a word that often begins one.
            return !isInitials || !abbreviations.BeginsSentence(body.AsSpan(next.Start, next.End - next.Start));
        }

        if (abbreviations.BeforeNumber(word)) return next.Kind == TokenKind.Number;
        if (abbreviations.BeforeName(word)) return true;
        return (abbreviations.Anywhere(word) || isInitials)
            && !abbreviations.BeginsSentence(body.AsSpan(next.Start, next.End - next.Start));
    }

    private static bool IsEllipsis(string body, List<Token> tokens, int mark) =>
        body[tokens[mark].Start] == '…'
        || (mark > 0 && tokens[mark - 1].End == tokens[mark].Start && body[tokens[mark - 1].Start] == '.' && tokens[mark - 1].Kind == TokenKind.Mark);

    private static bool IsEndMark(string body, Token token) => token.Kind == TokenKind.Mark && body[token.Start] is '.' or '!' or '?' or '…' or '。';

    private static bool IsCloser(string body, Token token) =>
        token.Kind == TokenKind.QuoteClose
        || (token.Kind == TokenKind.Mark && (body[token.Start] is ')' or ']' || Tokenizer.IsApostrophe(body[token.Start])));

    private static bool CanBegin(string body, List<Token> tokens, int at)
    {
        while (at < tokens.Count && (tokens[at].Kind == TokenKind.QuoteOpen || (tokens[at].Kind == TokenKind.Mark && !IsEndMark(body, tokens[at])))) at++;
        return at < tokens.Count && (tokens[at].Kind == TokenKind.Number || !char.IsLower(body[tokens[at].Start]));
    }

    private static bool IsSpaceBetween(Token one, Token other) => other.Start > one.End;

    private static bool HasBlankLine(string body, int from, int to)
    {
        var lineFeeds = 0;
        for (var at = from; at < to; at++)
        {
            if (body[at] == '\n' || (body[at] == '\r' && (at + 1 == body.Length || body[at + 1] != '\n')) || body[at] == '\u2029') lineFeeds++;
        }

        return lineFeeds >= 2;
    }
}
