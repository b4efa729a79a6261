using Microsoft.ML.OnnxRuntime;

namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>
/// Runs the encoder: a small BERT (all-MiniLM-L6-v2, fine-tuned on this project's own texts; training/encoder/MODEL-CARD.md) that tells what
/// a sentence conveys in words that no list foresaw. Safe to share between threads; each call runs on its caller's thread alone.
/// </summary>
internal sealed class SentenceEncoder : IDisposable
{
    /// <summary>Word pieces of one batch: fewer waste calls, many more don't fit the caches. Scores depend on it: int8 ranges span a batch.</summary>
    private const int PiecesOfBatch = 512;

    private static readonly Lazy<SentenceEncoder> s_builtIn = new(() =>
    {
        using var file = EncoderFile.Open("model.onnx");
        var model = new byte[file.Length];
        file.ReadExactly(model);
        return new SentenceEncoder(model);
    });

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();

    /// <summary>An encoder from the bytes of its ONNX file.</summary>
    public SentenceEncoder(byte[] model)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        _session = new InferenceSession(model, options);
    }

    /// <summary>The encoder that is built in; loaded when it is first used (70 ms, 140 MB) and kept.</summary>
    public static SentenceEncoder BuiltIn => s_builtIn.Value;

    /// <summary>The scores of each sentence; those of like length are run together.</summary>
    public SentenceScores[] Read(IReadOnlyList<EncoderInput> inputs)
    {
        var scores = new SentenceScores[inputs.Count];
        int[] byLength = [.. Enumerable.Range(0, inputs.Count).OrderBy(index => inputs[index].Pieces.Length)];
        for (var first = 0; first < byLength.Length;)
        {
            var end = first + 1;
            while (end < byLength.Length && inputs[byLength[end]].Pieces.Length * (end + 1 - first) <= PiecesOfBatch) end++;
            Run(inputs, byLength.AsSpan(first, end - first), scores);
            first = end;
        }

        return scores;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _run.Dispose();
        _session.Dispose();
    }

    private void Run(IReadOnlyList<EncoderInput> inputs, ReadOnlySpan<int> batch, SentenceScores[] scores)
    {
        var length = inputs[batch[^1]].Pieces.Length;
        var (pieces, segments) = (new long[batch.Length * length], new long[batch.Length * length]);
        for (var row = 0; row < batch.Length; row++)
        {
            var input = inputs[batch[row]];
            input.Pieces.CopyTo(pieces.AsSpan(row * length));
            segments.AsSpan(row * length, length)[input.SentenceLength..input.Pieces.Length].Fill(1);
        }

        long[] shape = [batch.Length, length];
        using var piecesValue = OrtValue.CreateTensorValueFromMemory(pieces, shape);
        using var segmentsValue = OrtValue.CreateTensorValueFromMemory(segments, shape);
        using var results = _session.Run(_run, ["pieces", "segments"], [piecesValue, segmentsValue], ["sentence", "piece"]);
        var sentence = results[0].GetTensorDataAsSpan<float>();
        var piece = results[1].GetTensorDataAsSpan<float>();
        for (var row = 0; row < batch.Length; row++)
        {
            var own = inputs[batch[row]].SentenceLength;
            scores[batch[row]] = new SentenceScores(
                sentence.Slice(row * SentenceScores.OfSentence, SentenceScores.OfSentence).ToArray(),
                piece.Slice(row * length * SentenceScores.OfPiece, own * SentenceScores.OfPiece).ToArray(),
                inputs[batch[row]].Tokens);
        }
    }
}
