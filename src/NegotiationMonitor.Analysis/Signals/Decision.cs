using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>
/// What the two readers of a sentence make together: a logistic regression over the encoder's logit and the frames', learnt on sentences
/// that neither was trained on, so that its confidence is calibrated (Platt, "Probabilistic outputs for support vector machines", 1999).
/// </summary>
/// <param name="Output">The encoder's output that it goes by.</param>
/// <param name="Frames">The learnt weights of the frames.</param>
/// <param name="Bias">The logit where both readers are undecided.</param>
/// <param name="EncoderWeight">What a unit of the encoder's logit adds.</param>
/// <param name="FramesWeight">What a unit of the frames' logit adds.</param>
/// <param name="Threshold">The confidence from which it holds, from 0 to 1.</param>
internal sealed record Decision(SentenceOutput Output, SignalModel Frames, double Bias, double EncoderWeight, double FramesWeight, double Threshold)
{
    /// <summary>The decision with this id.</summary>
    /// <exception cref="KnowledgeException">It is missing or lacks a field.</exception>
    public static Decision Of(KnowledgeBase knowledge, string id, SentenceOutput output)
    {
        var entry = knowledge.Entry("decisions", id);
        return new Decision(output, SignalModel.Of(knowledge, id), Number("bias"), Number("encoder"), Number("frames"), Number("threshold"));

        double Number(string field) => entry.Fields.TryGetValue(field, out var number) ? number.GetDouble()
            : throw new KnowledgeException([$"{entry.Where}, entry \"{id}\": \"{field}\" is missing. Make the file anew with training/encoder/decide.py."]);
    }

    /// <summary>How sure it is, from 0 to 1.</summary>
    public double Confidence(SentenceReading sentence) =>
        1 / (1 + Math.Exp(-(Bias + (EncoderWeight * sentence.Scores[Output]) + (FramesWeight * Frames.Logit(sentence.Features)))));

    /// <summary>True when the confidence reaches the threshold.</summary>
    public bool Holds(SentenceReading sentence) => Confidence(sentence) >= Threshold;
}
