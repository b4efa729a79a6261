using Microsoft.ML.OnnxRuntime;

namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>
/// Runs the encoder: a small BERT (all-MiniLM-L6-v2, fine-tuned on this project's own texts; training/encoder/MODEL-CARD.md) that tells what
/// a sentence conveys in words that no list foresaw. Safe to share between threads; each call runs on its caller's thread alone.
/// </summary>
internal sealed class SentenceEncoder : IDisposable
{
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

    /// <summary>
    /// The scores of each sentence. Each is run by itself: int8 products round by the range of all that is run together, so that in a batch
    /// a sentence's scores would depend on its neighbours; and on a processor's caches a batch is no faster (benchmarks/compare.sh).
    /// </summary>
    public SentenceScores[] Read(IReadOnlyList<EncoderInput> inputs) => [.. inputs.Select(Read)];

    /// <inheritdoc/>
    public void Dispose()
    {
        _run.Dispose();
        _session.Dispose();
    }

    private SentenceScores Read(EncoderInput input)
    {
        var segments = new long[input.Pieces.Length];
        segments.AsSpan(input.SentenceLength).Fill(1);
        long[] shape = [1, input.Pieces.Length];
        using var piecesValue = OrtValue.CreateTensorValueFromMemory(input.Pieces, shape);
        using var segmentsValue = OrtValue.CreateTensorValueFromMemory(segments, shape);
        using var results = _session.Run(_run, ["pieces", "segments"], [piecesValue, segmentsValue], ["sentence", "piece"]);
        var piece = results[1].GetTensorDataAsSpan<float>();
        return new SentenceScores(results[0].GetTensorDataAsSpan<float>().ToArray(), piece[..(input.SentenceLength * SentenceScores.OfPiece)].ToArray(), input.Tokens);
    }
}
