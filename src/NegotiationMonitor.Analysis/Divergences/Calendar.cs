using System.Globalization;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Which day a text means by "on Monday", "yesterday" or "March 30", seen from the day it was published.</summary>
internal sealed class Calendar
{
    private enum Unit
    {
        /// <summary>So many days from the article's day.</summary>
        Offset,

        /// <summary>A day of the week, Sunday being 0.</summary>
        Weekday,

        /// <summary>A month, January being 1; a number beside it is the day.</summary>
        Month,
    }

    private readonly PhraseTable<(Unit Unit, int Value)> _days = new();

    public Calendar(KnowledgeBase knowledge)
    {
        foreach (var entry in knowledge.Entries("calendar"))
        {
            var unit = Enum.Parse<Unit>(entry.Text("unit")!, ignoreCase: true);
            var value = entry.Fields["value"].GetInt32();
            foreach (var form in entry.Forms) _days.Add(form, (unit, value));
        }
    }

    /// <summary>The day named nearest to the token <paramref name="at"/> in its sentence; null where none is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence that is searched.</param>
    /// <param name="at">The token that the day belongs to.</param>
    /// <param name="published">The article's day.</param>
    /// <param name="isAhead">True when it is still to come: a weekday is then the next one, else the last.</param>
    public DateOnly? DayNear(ScannedText text, SentenceRange sentence, int at, DateOnly published, bool isAhead = false)
    {
        DateOnly? nearest = null;
        var distance = int.MaxValue;
        foreach (var match in _days.FindAll(text, sentence.FirstToken, sentence.EndToken))
        {
            var away = Math.Abs(match.FirstToken - at);
            if (away >= distance || DayOf(text, match, published, isAhead) is not { } day) continue;
            (nearest, distance) = (day, away);
        }

        return nearest;
    }

    /// <summary>True when the sentence names a year that is neither the article's own nor the one to come.</summary>
    public static bool NamesAnotherYear(ScannedText text, int firstToken, int endToken, DateOnly published)
    {
        for (var at = firstToken; at < endToken; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Number && Number(text, at) is >= 1900 and <= 2100 and var year && year < published.Year) return true;
        }

        return false;
    }

    private static DateOnly? DayOf(ScannedText text, PhraseMatch<(Unit Unit, int Value)> match, DateOnly published, bool isAhead)
    {
        switch (match.Value.Unit)
        {
            case Unit.Offset:
                return published.AddDays(match.Value.Value);
            case Unit.Weekday:
                var days = (7 + match.Value.Value - (int)published.DayOfWeek) % 7;
                return published.AddDays(isAhead || days == 0 ? days : days - 7);
            default:
                return DayOfMonth(text, match) is { } day && TryDate(published.Year, match.Value.Value, day) is { } date
                    // "Dec. 30", read in January, is last year's.
                    ? date > published.AddDays(60) ? TryDate(published.Year - 1, match.Value.Value, day) : date
                    : null;
        }
    }

    private static int? DayOfMonth(ScannedText text, PhraseMatch<(Unit Unit, int Value)> month)
    {
        // "Sept. 12": the dot is a token of its own.
        var after = month.EndToken < text.Tokens.Count && text.Is(month.EndToken, ".") ? month.EndToken + 1 : month.EndToken;
        if (after < text.Tokens.Count && Number(text, after) is >= 1 and <= 31 and var day) return day;
        return month.FirstToken > 0 && Number(text, month.FirstToken - 1) is >= 1 and <= 31 and var before ? before : null;
    }

    private static DateOnly? TryDate(int year, int month, int day) =>
        year >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Number(ScannedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Number
        && int.TryParse(text.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
