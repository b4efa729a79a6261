using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.Articles;

/// <summary>
/// Reads strings and names of JSON where System.Text.Json throws: an escape may stand for half a surrogate pair ("\ud83d" alone), which
/// programs that cut text by code units do send.
/// </summary>
internal static class JsonText
{
    /// <summary>The text of a JSON string, fit to be stored (see <see cref="StorableText"/>).</summary>
    public static string Of(JsonElement value) => StorableText.From(Unescaped(JsonMarshal.GetRawUtf8Value(value)[1..^1]));

    /// <summary>True when the property is called <paramref name="name"/>, in any case of letters.</summary>
    public static bool IsNamed(JsonProperty property, string name)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(property);
        return raw.Contains((byte)'\\')
            ? Unescaped(raw).Equals(name, StringComparison.OrdinalIgnoreCase)
            : Ascii.EqualsIgnoreCase(raw, name);
    }

    private static string Unescaped(ReadOnlySpan<byte> raw)
    {
        var escape = raw.IndexOf((byte)'\\');
        if (escape < 0) return Encoding.UTF8.GetString(raw);
        var text = new StringBuilder(raw.Length);
        while (escape >= 0)
        {
            text.Append(Encoding.UTF8.GetString(raw[..escape]));
            var mark = raw[escape + 1];
            text.Append(mark == 'u'
                ? (char)ushort.Parse(raw.Slice(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : Meant((char)mark));
            raw = raw[(escape + (mark == 'u' ? 6 : 2))..];
            escape = raw.IndexOf((byte)'\\');
        }

        return text.Append(Encoding.UTF8.GetString(raw)).ToString();
    }

    private static char Meant(char mark) => mark switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => mark, // a quote, a slash or a backslash stands for itself
    };
}
