using System.Collections.Concurrent;
using Microsoft.ML.Tokenizers;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>Cuts sentences into the word pieces of the encoder's vocabulary.</summary>
internal sealed class WordPieces
{
    /// <summary>Pieces of a sentence that are read at most; the longest sentences of real newspapers stay below.</summary>
    private const int MostOfSentence = 110;

    /// <summary>Pieces of the sentence before that are read at most, its last: more cost time and gave no more (ARCHITECTURE.md).</summary>
    private const int MostOfBefore = 16;

    /// <summary>Words whose pieces are remembered at most; a language has fewer that come often.</summary>
    private const int MostRemembered = 100_000;

    private readonly BertTokenizer _tokenizer;
    private readonly NeutralWords _neutral;
    private readonly SentenceSplitter _splitter;
    private readonly ConcurrentDictionary<string, int[]> _remembered = new(StringComparer.Ordinal);

    /// <summary>Word pieces by <paramref name="vocabulary"/>, one a line, of words that <paramref name="neutral"/> lets through.</summary>
    public WordPieces(Stream vocabulary, NeutralWords neutral, SentenceSplitter splitter)
    {
        _tokenizer = BertTokenizer.Create(vocabulary, new BertOptions { LowerCaseBeforeTokenization = true, RemoveNonSpacingMarks = true });
        _neutral = neutral;
        _splitter = splitter;
    }

    /// <summary>Word pieces by the vocabulary and the list of common words that are built in.</summary>
    public static WordPieces BuiltIn(SentenceSplitter splitter)
    {
        using var vocabulary = EncoderFile.Open("vocabulary.txt");
        return new WordPieces(vocabulary, new NeutralWords(EncoderFile.ReadLines("common-words.txt")), splitter);
    }

    /// <summary>The encoder's input for each sentence of an article.</summary>
    public EncoderInput[] Read(ScannedText text, string? title, ArticleSpeech speech)
    {
        var sentences = _neutral.Read(text, speech);
        var inputs = new EncoderInput[sentences.Length];
        var before = title is null ? [] : _neutral.Read(_splitter.Scan(title));
        for (var index = 0; index < inputs.Length; index++)
        {
            inputs[index] = Input(sentences[index], before);
            before = sentences[index];
        }

        return inputs;
    }

    private EncoderInput Input(IReadOnlyList<NeutralWord> sentence, IReadOnlyList<NeutralWord> before)
    {
        List<long> pieces = [_tokenizer.ClassificationTokenId];
        List<int> tokens = [-1];
        foreach (var word in sentence)
        {
            foreach (var piece in PiecesOf(word.Text))
            {
                if (pieces.Count > MostOfSentence) break;
                pieces.Add(piece);
                tokens.Add(word.Token);
            }
        }

        pieces.Add(_tokenizer.SeparatorTokenId);
        tokens.Add(-1);
        pieces.AddRange(before.SelectMany(word => PiecesOf(word.Text)).TakeLast(MostOfBefore).Select(piece => (long)piece));
        pieces.Add(_tokenizer.SeparatorTokenId);
        return new EncoderInput([.. pieces], tokens.Count, [.. tokens]);
    }

    private int[] PiecesOf(string word)
    {
        if (_remembered.TryGetValue(word, out var known)) return known;

        int[] pieces = [.. _tokenizer.EncodeToIds(word, addSpecialTokens: false)];
        if (_remembered.Count < MostRemembered) _remembered.TryAdd(word, pieces);
        return pieces;
    }
}
