namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>
/// Tells which words weighed in the encoder's score of a sentence: each is left out in turn and the sentence is scored again (erasure; Li,
/// Monroe and Jurafsky, "Understanding neural networks through representation erasure", 2016).
/// </summary>
internal static class WordWeights
{
    /// <summary>The tokens of a sentence by how much of the score goes when they go, as logits, heaviest first.</summary>
    public static IReadOnlyList<(int Token, double Weight)> Of(SentenceEncoder encoder, EncoderInput input, SentenceScores scores, SentenceOutput output)
    {
        int[] tokens = [.. input.Tokens.Where(token => token >= 0).Distinct()];
        var without = encoder.Read([.. tokens.Select(token => Without(input, token))]);
        return [.. tokens.Select((token, at) => (token, scores[output] - without[at][output])).OrderByDescending(weighed => weighed.Item2)];
    }

    private static EncoderInput Without(EncoderInput input, int token)
    {
        int[] kept = [.. Enumerable.Range(0, input.SentenceLength).Where(at => input.Tokens[at] != token)];
        return new EncoderInput(
            [.. kept.Select(at => input.Pieces[at]), .. input.Pieces[input.SentenceLength..]], kept.Length, [.. kept.Select(at => input.Tokens[at])]);
    }
}
