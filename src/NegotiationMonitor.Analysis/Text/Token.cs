namespace NegotiationMonitor.Analysis.Text;

/// <summary>The sorts of token.</summary>
public enum TokenKind
{
    /// <summary>Letters, with digits and inner apostrophes that belong to the word ("O'Hara").</summary>
    Word,

    /// <summary>Begins with a digit: "24", "1,200", "3.5", "30th".</summary>
    Number,

    /// <summary>A double quotation mark that opens.</summary>
    QuoteOpen,

    /// <summary>A double quotation mark that closes.</summary>
    QuoteClose,

    /// <summary>Any other mark, one token each.</summary>
    Mark,
}

/// <summary>One token of a body.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Kind">Its sort.</param>
/// <param name="IsCapitalised">True when it begins with a capital letter.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, bool IsCapitalised)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>True for words and numbers.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number;
}
