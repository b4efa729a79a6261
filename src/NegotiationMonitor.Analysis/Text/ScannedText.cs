namespace NegotiationMonitor.Analysis.Text;

/// <summary>A sentence as the passes walk it.</summary>
/// <param name="Span">Where it stands in the body, without white space around it.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Paragraph">The paragraph that it stands in, counted from 0.</param>
/// <param name="BeginsInQuote">True when a double quotation is open where it begins.</param>
public readonly record struct SentenceRange(TextSpan Span, int FirstToken, int EndToken, int Paragraph, bool BeginsInQuote);

/// <summary>A body cut into tokens and sentences: what every later pass walks.</summary>
public sealed class ScannedText
{
    private readonly bool[] _inQuote;

    /// <summary>The body with its words as they are compared; what stands between tokens is left undefined.</summary>
    private readonly char[] _compared;
    private readonly int[] _hashes;

    internal ScannedText(string body, List<Token> tokens, IReadOnlyList<SentenceRange> sentences)
    {
        Body = body;
        Tokens = new TokenList([.. tokens]);
        Sentences = sentences;
        _inQuote = new bool[tokens.Count];
        _compared = GC.AllocateUninitializedArray<char>(body.Length);
        _hashes = new int[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            Words.Normalise(TextOf(at), _compared.AsSpan(tokens[at].Start));
            _hashes[at] = Words.HashOf(ComparedTextOf(at));
        }

        var isOpen = false;
        var sentence = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            while (sentence < sentences.Count && sentences[sentence].FirstToken < at) sentence++;
            if (sentence < sentences.Count && sentences[sentence].FirstToken == at) isOpen = sentences[sentence].BeginsInQuote;
            if (tokens[at].Kind == TokenKind.QuoteOpen) isOpen = true;
            else if (tokens[at].Kind == TokenKind.QuoteClose) isOpen = false;
            else _inQuote[at] = isOpen;
        }
    }

    /// <summary>The text, exactly as received.</summary>
    public string Body { get; }

    /// <summary>Its tokens, in order.</summary>
    public TokenList Tokens { get; }

    /// <summary>Its sentences, in order; they don't overlap.</summary>
    public IReadOnlyList<SentenceRange> Sentences { get; }

    /// <summary>The characters of a token, as written.</summary>
    public ReadOnlySpan<char> TextOf(int token) => Body.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>True when the token reads <paramref name="word"/> (lower case, straight apostrophe), in any case of letters.</summary>
    public bool Is(int token, string word) => ComparedTextOf(token).SequenceEqual(word);

    /// <summary>The characters of a token as <see cref="Words"/> compares them.</summary>
    internal ReadOnlySpan<char> ComparedTextOf(int token) => _compared.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>The hash of the token's compared text.</summary>
    internal int HashOf(int token) => _hashes[token];

    /// <summary>True when the token stands inside a double quotation.</summary>
    public bool IsInQuote(int token) => _inQuote[token];

    /// <summary>True when any token between two stands inside a double quotation.</summary>
    public bool HasQuote(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (IsInQuote(at)) return true;
        }

        return false;
    }

    /// <summary>The index of the sentence that holds a token, or of the last one before it.</summary>
    public int SentenceAt(int token)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].FirstToken <= token) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The body from the first token to the one before <paramref name="endToken"/>.</summary>
    public TextSpan SpanOf(int firstToken, int endToken) => new(Tokens[firstToken].Start, Tokens[endToken - 1].End);
}
