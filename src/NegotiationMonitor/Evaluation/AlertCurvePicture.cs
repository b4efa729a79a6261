using System.Globalization;
using System.Text;

namespace NegotiationMonitor.Evaluation;

/// <summary>The curve of alerts as an SVG picture.</summary>
public static class AlertCurvePicture
{
    private const int Width = 790, Height = 440;

    // The plot's edges; right of it stands the legend.
    private const int Left = 60, Right = 530, Top = 50, Bottom = 380;

    // Colours that colour-blind readers tell apart (Okabe and Ito); dashes for black and white.
    private static readonly (string Name, string Colour, string Dashes, Func<AlertCurvePoint, double?> Figure)[] Lines =
    [
        ("precision", "#0072b2", "none", point => point.Precision),
        ("recall", "#d55e00", "8 3", point => point.Recall),
        ("F1", "#000000", "none", point => point.F1),
        ("false alerts per quiet article", "#cc79a7", "2 3", point => point.FalseAlerts),
    ];

    /// <summary>A whole SVG document. Where a figure has no value its line is broken.</summary>
    public static string Svg(IReadOnlyList<AlertCurvePoint> points)
    {
        var svg = new StringBuilder();
        Append(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" font-family="sans-serif" font-size="13">""");
        Append(svg, $"""<title>Ground divergences over the alert threshold</title>""");
        Append(svg, $"""<rect width="{Width}" height="{Height}" fill="#ffffff"/>""");
        Append(svg, $"""<text x="{Left}" y="28" font-size="16">Ground divergences over the alert threshold</text>""");
        for (var tenth = 0; tenth <= 10; tenth += 2) AppendGrid(svg, tenth / 10.0);
        Append(svg, $"""<text x="{(Left + Right) / 2}" y="{Bottom + 42}" text-anchor="middle">Analysis:AlertThreshold (least confidence that raises an alert)</text>""");
        Append(svg, $"""<text x="18" y="{(Top + Bottom) / 2}" text-anchor="middle" transform="rotate(-90 18 {(Top + Bottom) / 2})">share</text>""");
        for (var line = 0; line < Lines.Length; line++) AppendLine(svg, points, line);
        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendGrid(StringBuilder svg, double share)
    {
        Append(svg, $"""<path d="M{X(share):0.#} {Top}V{Bottom}M{Left} {Y(share):0.#}H{Right}" stroke="{(share == 0 ? "#000000" : "#dddddd")}" fill="none"/>""");
        Append(svg, $"""<text x="{X(share):0.#}" y="{Bottom + 18}" text-anchor="middle">{share:0.0}</text>""");
        Append(svg, $"""<text x="{Left - 8}" y="{Y(share) + 4:0.#}" text-anchor="end">{share:0.0}</text>""");
    }

    private static void AppendLine(StringBuilder svg, IReadOnlyList<AlertCurvePoint> points, int line)
    {
        var (name, colour, dashes, figure) = Lines[line];
        var path = new StringBuilder();
        var isBroken = true;
        foreach (var point in points)
        {
            if (figure(point) is not { } share)
            {
                isBroken = true;
                continue;
            }

            path.Append(CultureInfo.InvariantCulture, $"{(isBroken ? 'M' : 'L')}{X(point.Threshold):0.#} {Y(share):0.#}");
            isBroken = false;
        }

        var legend = Top + 12 + (24 * line);
        Append(svg, $"""<path d="{path}M{Right + 20} {legend}h26" stroke="{colour}" stroke-width="2" stroke-dasharray="{dashes}" fill="none"/>""");
        Append(svg, $"""<text x="{Right + 52}" y="{legend + 4}">{name}</text>""");
    }

    private static double X(double share) => Left + (share * (Right - Left));

    private static double Y(double share) => Bottom - (share * (Bottom - Top));

    private static void Append(StringBuilder svg, FormattableString element) => svg.Append(element.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
