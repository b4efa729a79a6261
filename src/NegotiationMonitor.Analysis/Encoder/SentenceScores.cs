namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>What the encoder tells of a sentence as a whole.</summary>
internal enum SentenceOutput
{
    /// <summary>It carries optimism.</summary>
    Optimism,

    /// <summary>It carries skepticism.</summary>
    Skepticism,

    /// <summary>It carries military activity.</summary>
    MilitaryActivity,

    /// <summary>Its military activity cools the conflict.</summary>
    DeEscalation,

    /// <summary>Its military activity neither heats nor cools the conflict.</summary>
    Unclear,

    /// <summary>Its military activity is a plan, a pledge, an order or a threat.</summary>
    Stated,

    /// <summary>Its military activity is denied.</summary>
    Denied,
}

/// <summary>What the encoder tells of a word.</summary>
internal enum WordOutput
{
    /// <summary>It proves optimism.</summary>
    Optimism,

    /// <summary>It proves skepticism.</summary>
    Skepticism,

    /// <summary>It proves military activity.</summary>
    MilitaryActivity,

    /// <summary>Somebody says it.</summary>
    Said,

    /// <summary>It names who says something.</summary>
    Sayer,

    /// <summary>It names the party whose forces act.</summary>
    Actor,

    /// <summary>It names a place where military activity happens.</summary>
    Where,
}

/// <summary>The encoder's scores of one sentence, as logits: 0 is undecided, each unit multiplies the odds by e.</summary>
/// <param name="sentence">One score for each <see cref="SentenceOutput"/>.</param>
/// <param name="pieces">For each word piece one score for each <see cref="WordOutput"/>.</param>
/// <param name="tokens">For each word piece the token that it stands for; -1 for a mark.</param>
internal sealed class SentenceScores(float[] sentence, float[] pieces, int[] tokens)
{
    /// <summary>Outputs for a sentence.</summary>
    public const int OfSentence = 7;

    /// <summary>Outputs for a word piece.</summary>
    public const int OfPiece = 7;

    /// <summary>The score of the sentence as a whole.</summary>
    public double this[SentenceOutput output] => sentence[(int)output];

    /// <summary>Writes for each token from <paramref name="firstToken"/> on the highest score of its pieces; negative infinity where none was read.</summary>
    public void CopyTo(Span<double> byToken, WordOutput output, int firstToken)
    {
        byToken.Fill(double.NegativeInfinity);
        for (var at = 0; at < tokens.Length; at++)
        {
            var index = tokens[at] - firstToken;
            if (tokens[at] >= 0 && index < byToken.Length) byToken[index] = Math.Max(byToken[index], pieces[(at * OfPiece) + (int)output]);
        }
    }

    /// <summary>The highest score of the pieces between two tokens; negative infinity where none of them was read.</summary>
    public double Highest(WordOutput output, int firstToken, int endToken)
    {
        var highest = double.NegativeInfinity;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at] >= firstToken && tokens[at] < endToken) highest = Math.Max(highest, pieces[(at * OfPiece) + (int)output]);
        }

        return highest;
    }
}
