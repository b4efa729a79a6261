namespace NegotiationMonitor.Evaluation;

/// <summary>Pairs the labelled and the given signals of one type in one sentence one to one, so that most fields agree.</summary>
public sealed class SignalPairing(SignalAgreement agreement)
{
    /// <summary>More given signals than this are left out of the pairing: the number of pairings grows with the factorial.</summary>
    private const int MostGiven = 6;

    /// <summary>The pairs; among equally good pairings the first in the order of the signals.</summary>
    public IReadOnlyList<(LabelledSignal Labelled, LabelledSignal Given)> Pair(
        IReadOnlyList<LabelledSignal> labelled, IReadOnlyList<LabelledSignal> given)
    {
        given = [.. given.Take(MostGiven)];
        if (labelled.Count == 0 || given.Count == 0) return [];
        var isLabelledShorter = labelled.Count <= given.Count;
        var (shorter, longer) = isLabelledShorter ? (labelled, given) : (given, labelled);
        var scores = shorter.Select(one => longer.Select(other => isLabelledShorter ? Score(one, other) : Score(other, one)).ToArray()).ToArray();
        return
        [
            .. BestPartners(scores, longer.Count).Select((partner, index) =>
                isLabelledShorter ? (labelled[index], given[partner]) : (labelled[partner], given[index])),
        ];
    }

    private int Score(LabelledSignal labelled, LabelledSignal given) => agreement.Fields(labelled, given).Count(field => field.Agrees);

    private static int[] BestPartners(int[][] scores, int partners)
    {
        var chosen = new int[scores.Length];
        var best = new int[scores.Length];
        var bestScore = -1;
        Choose(0, 0, new bool[partners]);
        return best;

        // Tries all ways in lexicographic order; only a better one replaces the best so far, so ties go to the earliest.
        void Choose(int index, int score, bool[] isTaken)
        {
            if (index == scores.Length)
            {
                if (score <= bestScore) return;
                bestScore = score;
                chosen.CopyTo(best, 0);
                return;
            }

            for (var partner = 0; partner < partners; partner++)
            {
                if (isTaken[partner]) continue;
                isTaken[partner] = true;
                chosen[index] = partner;
                Choose(index + 1, score + scores[index][partner], isTaken);
                isTaken[partner] = false;
            }
        }
    }
}
