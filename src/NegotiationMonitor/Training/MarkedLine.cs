using System.Text;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Training;

/// <summary>A sentence's line: its words, and the stretches of reported speech that it marks.</summary>
internal sealed record MarkedLine(string Text, IReadOnlyList<SpeechMark> Marks)
{
    private static readonly (string Opens, string Closes, SpeechMarkKind Kind)[] Signs =
        [("{{", "}}", SpeechMarkKind.Content), ("<<", ">>", SpeechMarkKind.Source), ("[[", "]]", SpeechMarkKind.Cue)];

    /// <summary>Reads a line; what is wrong with it goes to <paramref name="fault"/>.</summary>
    public static MarkedLine Read(string line, Action<string> fault)
    {
        var text = new StringBuilder(line.Length);
        List<SpeechMark> marks = [];
        (SpeechMarkKind Kind, int Start)? open = null;
        for (var at = 0; at < line.Length;)
        {
            var sign = Array.FindIndex(Signs, sign => string.CompareOrdinal(line, at, sign.Opens, 0, 2) == 0 || string.CompareOrdinal(line, at, sign.Closes, 0, 2) == 0);
            if (sign < 0)
            {
                text.Append(line[at++]);
                continue;
            }

            var kind = Signs[sign].Kind;
            if (line[at] == Signs[sign].Opens[0])
            {
                if (open is not null) fault($"a mark opens within another (\"{Signs[sign].Opens}\"); marks never nest: close the first before");
                else open = (kind, text.Length);
            }
            else if (open?.Kind != kind)
            {
                fault($"\"{Signs[sign].Closes}\" closes what is not open; put \"{Signs[sign].Opens}\" before the words");
            }
            else
            {
                marks.Add(new SpeechMark(kind, new TextSpan(open.Value.Start, text.Length)));
                open = null;
            }

            at += 2;
        }

        if (open is { } left) fault($"a mark is left open ({left.Kind.ToString().ToLowerInvariant()}); close it in the same sentence");
        var words = text.ToString();
        if (words != words.Trim()) fault("there is space at the sentence's ends; take it away");
        return new MarkedLine(words, marks);
    }
}
