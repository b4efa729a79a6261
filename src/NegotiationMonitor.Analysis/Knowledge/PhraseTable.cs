using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>A phrase found in a text.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Value">What it stands for.</param>
public readonly record struct PhraseMatch<TValue>(int FirstToken, int EndToken, TValue Value);

/// <summary>
/// Finds phrases in token sequences: one trie for all of them, the longest match at each token. A form may hold " … ", a gap of at most
/// <see cref="WidestGap"/> tokens within the sentence. Words are compared as <see cref="Words"/> says; a form written with a capital also
/// asks for one in the text, and one in capitals for capitals, so that "Rally" the party is not "rally" the word. The time depends on the text, not on how many forms there are.
/// </summary>
public sealed class PhraseTable<TValue>
{
    /// <summary>How many tokens a gap may span.</summary>
    public const int WidestGap = 5;

    private const string Gap = "…";
    private readonly Node _root = new();

    /// <summary>Adds a phrase. Of two values for one form the first stays; a form of the same value is found in whichever way it is written.</summary>
    /// <returns>False when the form was there already.</returns>
    public bool Add(string form, TValue value)
    {
        var node = _root;
        foreach (var token in Tokenizer.Tokens(form))
        {
            var word = form.AsSpan(token.Start, token.End - token.Start);
            if (word is Gap)
            {
                // A gap at the beginning would be no part of the phrase.
                if (node != _root) node = node.AfterGap ??= new Node();
                continue;
            }

            var key = Words.Normalised(word);
            if (!node.Next.TryGet(key, Words.HashOf(key), out var next)) node.Next.Add(key, next = new Node());
            node = next;
        }

        var needsCapital = form.Length > 0 && char.IsUpper(form[0]);
        var needsCapitals = needsCapital && form.Length > 1 && !form.AsSpan().ContainsAnyInRange('a', 'z');
        if (node.HasValue)
        {
            // "Al-Nur" and "al-Nur", "UNITA" and "Unita": of two ways to write one thing the laxer stands.
            if (!EqualityComparer<TValue>.Default.Equals(node.Value, value)) return false;
            node.NeedsCapital &= needsCapital;
            node.NeedsCapitals &= needsCapitals;
            return false;
        }

        node.HasValue = true;
        node.Value = value;
        node.NeedsCapital = needsCapital;
        node.NeedsCapitals = needsCapitals;
        return true;
    }

    /// <summary>The phrases between two tokens, in order, none overlapping another: at each token the longest.</summary>
    public List<PhraseMatch<TValue>> Find(ScannedText text, int firstToken, int endToken)
    {
        List<PhraseMatch<TValue>> found = [];
        for (var at = firstToken; at < endToken;)
        {
            if (LongestAt(text, at, endToken) is { } match)
            {
                found.Add(match);
                at = match.EndToken;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    /// <summary>Every phrase between two tokens, overlapping ones too: at each token the longest.</summary>
    public IEnumerable<PhraseMatch<TValue>> FindAll(ScannedText text, int firstToken, int endToken)
    {
        for (var at = firstToken; at < endToken; at++)
        {
            if (LongestAt(text, at, endToken) is { } match) yield return match;
        }
    }

    /// <summary>True when any phrase stands between two tokens.</summary>
    public bool StandsIn(ScannedText text, int firstToken, int endToken)
    {
        for (var at = firstToken; at < endToken; at++)
        {
            if (LongestAt(text, at, endToken) is not null) return true;
        }

        return false;
    }

    /// <summary>The longest phrase that begins at a token; null where none does.</summary>
    public PhraseMatch<TValue>? LongestAt(ScannedText text, int at, int endToken)
    {
        // Nearly every token begins no phrase.
        if (at >= endToken || !_root.Next.TryGet(text, at, out var begun)) return null;

        var (end, node) = Longest(text, begun, at, at + 1, endToken);
        return node is null ? null : new PhraseMatch<TValue>(at, end, node.Value!);
    }

    private static (int End, Node? Node) Longest(ScannedText text, Node node, int first, int at, int endToken)
    {
        var best = (End: at, Node: node.HasValue && at > first && IsWritten(text, node, first, at) ? node : null);
        if (at < endToken && node.Next.TryGet(text, at, out var next))
        {
            var longer = Longest(text, next, first, at + 1, endToken);
            if (longer.Node is not null) best = longer;
        }

        if (node.AfterGap is not { } afterGap) return best;

        // The nearest continuation: a gap is as short as it can be.
        for (var skipped = 0; skipped <= WidestGap && at + skipped < endToken; skipped++)
        {
            if (!afterGap.Next.TryGet(text, at + skipped, out _)) continue;
            var beyond = Longest(text, afterGap, first, at + skipped, endToken);
            if (beyond.Node is null) continue;
            return best.Node is null || beyond.End > best.End ? beyond : best;
        }

        return best;
    }

    /// <summary>True when the text has the capitals that the form asks for: "WHO" is not "Who".</summary>
    private static bool IsWritten(ScannedText text, Node node, int first, int end)
    {
        if (!node.NeedsCapital) return true;
        if (!text.Tokens[first].IsCapitalised) return false;
        for (var at = first; node.NeedsCapitals && at < end; at++)
        {
            if (text.TextOf(at).ContainsAnyInRange('a', 'z')) return false;
        }

        return true;
    }

    private sealed class Node
    {
        public WordMap<Node> Next { get; } = new();

        public Node? AfterGap { get; set; }

        public bool HasValue { get; set; }

        public TValue? Value { get; set; }

        public bool NeedsCapital { get; set; }

        public bool NeedsCapitals { get; set; }
    }
}
