namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>One sentence as the encoder reads it: its word pieces, then those of the sentence before it.</summary>
/// <param name="Pieces">All word pieces, with the marks that begin, part and end them.</param>
/// <param name="SentenceLength">How many of them belong to the sentence, with the mark before and behind it.</param>
/// <param name="Tokens">For each piece of the sentence the token that it stands for; -1 for a mark.</param>
internal sealed record EncoderInput(long[] Pieces, int SentenceLength, int[] Tokens);
