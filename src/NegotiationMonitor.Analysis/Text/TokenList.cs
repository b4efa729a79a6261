namespace NegotiationMonitor.Analysis.Text;

/// <summary>The tokens of a text, in order. A type of its own because the inner loops of every pass index it: no call through an interface.</summary>
public readonly struct TokenList
{
    private readonly Token[] _tokens;

    internal TokenList(Token[] tokens) => _tokens = tokens;

    /// <summary>How many there are.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at a place, counted from 0.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];
}
