using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Finds the words that prove a signal: the runs of words that the encoder holds to carry it.</summary>
internal static class CueWords
{
    /// <summary>The longest run, in words (training/WRITING.md: 1 to 8).</summary>
    private const int MostWords = 8;

    /// <summary>How far below its best word, as a logit, a word still belongs to a run.</summary>
    private const double Depth = 3;

    /// <summary>The runs of a sentence, best first; the first is given whatever its score, others only where their best word is more likely than not.</summary>
    public static IReadOnlyList<TokenRun> Of(ScannedText text, SentenceRange sentence, SentenceScores scores, WordOutput output)
    {
        var byToken = new double[sentence.EndToken - sentence.FirstToken];
        scores.CopyTo(byToken, output, sentence.FirstToken);
        for (var at = 0; at < byToken.Length; at++)
        {
            if (!text.Tokens[sentence.FirstToken + at].IsWord) byToken[at] = Math.Min(byToken[at], -1);
        }

        List<TokenRun> runs = [];
        while (runs.Count < byToken.Length)
        {
            var best = Array.IndexOf(byToken, byToken.Max());
            if (runs.Count > 0 && byToken[best] <= 0) break;
            var run = RunAround(text, sentence.FirstToken, byToken, best);
            runs.Add(run);
            Array.Fill(byToken, double.NegativeInfinity, run.FirstToken - sentence.FirstToken, run.EndToken - run.FirstToken);
        }

        return runs;
    }

    private static TokenRun RunAround(ScannedText text, int firstToken, double[] byToken, int best)
    {
        var floor = byToken[best] - Depth;
        var (first, end, words) = (best, best + 1, 1);
        while (words < MostWords)
        {
            var before = first > 0 ? byToken[first - 1] : double.NegativeInfinity;
            var after = end < byToken.Length ? byToken[end] : double.NegativeInfinity;
            if (Math.Max(before, after) < floor) break;
            var taken = before >= after ? --first : end++;
            if (text.Tokens[firstToken + taken].IsWord) words++;
        }

        // Marks and quotation signs at the ends prove nothing.
        while (first < best && !text.Tokens[firstToken + first].IsWord) first++;
        while (end > best + 1 && !text.Tokens[firstToken + end - 1].IsWord) end--;
        return new TokenRun(firstToken + first, firstToken + end, firstToken + best);
    }
}

/// <summary>Adjoining tokens.</summary>
/// <param name="FirstToken">The first.</param>
/// <param name="EndToken">The one after the last.</param>
/// <param name="Heaviest">The one that the encoder scores best.</param>
internal readonly record struct TokenRun(int FirstToken, int EndToken, int Heaviest);
