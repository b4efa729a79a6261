using System.Text.Json.Nodes;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Tests.Signals;

/// <summary>What the labels of a sentence say of each of its word pieces, as the bits that training/encoder/train.py reads.</summary>
internal static class PieceTags
{
    private const int Said = 8, Sayer = 16, Actor = 32, Where = 64;

    private static readonly string[] CueTypes = ["optimism", "skepticism", "military-activity"];

    public static int[] Of(ScannedText text, ArticleSpeech speech, EncoderInput input, JsonNode sentence)
    {
        var tags = new int[text.Tokens.Count];
        foreach (var signal in sentence["signals"]!.AsArray())
        {
            foreach (var cue in Spans(signal!["cues"])) Mark(1 << Array.IndexOf(CueTypes, (string)signal["type"]!), cue);
            foreach (var mention in speech.Mentions)
            {
                var span = text.SpanOf(mention.FirstToken, mention.EndToken);
                if (mention.Party is not null && mention.Party == (string?)signal["actor"]) Mark(Actor, span);
            }

            foreach (var place in signal["places"]?.AsArray() ?? []) MarkWritten(Where, (string)place!);
        }

        foreach (var attribution in sentence["attributions"]?.AsArray() ?? [])
        {
            Mark(Said, Span(attribution!));
            if (attribution!["mention"] is { } mention) Mark(Sayer, Span(mention));
        }

        return [.. input.Tokens.Select(token => token < 0 ? 0 : tags[token])];

        void Mark(int bit, TextSpan span)
        {
            for (var token = 0; token < tags.Length; token++)
            {
                if (span.Overlaps(text.Tokens[token].Span)) tags[token] |= bit;
            }
        }

        void MarkWritten(int bit, string written)
        {
            var (start, end) = ((int)sentence["start"]!, (int)sentence["end"]!);
            for (var at = text.Body.IndexOf(written, start, end - start, StringComparison.Ordinal); at >= 0 && at < end;
                at = text.Body.IndexOf(written, at + 1, end - at - 1, StringComparison.Ordinal))
            {
                Mark(bit, new TextSpan(at, at + written.Length));
            }
        }
    }

    private static IEnumerable<TextSpan> Spans(JsonNode? spans) => spans?.AsArray().Select(span => Span(span!)) ?? [];

    private static TextSpan Span(JsonNode node) => new((int)node["start"]!, (int)node["end"]!);
}
