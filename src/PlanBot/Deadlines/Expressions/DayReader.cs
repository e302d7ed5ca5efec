using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>Days: "trước ngày 30/6/2026", "ngày 10/10 hằng năm", "trước ngày 15 hàng tháng". "Trước" leaves the day itself out.</summary>
internal static partial class DayReader
{
    private const string QuarterMonths = "3,6,9,12";

    public static IEnumerable<TimeExpression> Read(TimeText text, PlanCalendar calendar)
    {
        foreach (Match m in Span().Matches(text.Folded))
            if (Day(m, "y", "m", "d") is { } to && Day(m, m.Groups["y0"].Success ? "y0" : "y", "m0", "d0") is { } from)
                yield return new(m.Index, m.Length, ExpressionKind.Range, DeadlinePrecision.Range) { From = from, Due = to };
        foreach (Match m in Full().Matches(text.Folded))
            if (Day(m, "y", "m", "d") is { } day)
                yield return FullDay(m, day, calendar);
        foreach (Match m in EachMonth().Matches(text.Folded))
            foreach (var expression in MonthDays(m, m.Groups["unit"].Value, m.Groups["ends"].Success, calendar))
                yield return expression;
        foreach (var expression in DaysInYear(text, calendar))
            yield return expression;
        foreach (Match m in DayAlone().Matches(text.Folded))
            foreach (var expression in MonthDays(m, UnitBeside(text, m), false, calendar))
                yield return expression;
    }

    private static TimeExpression FullDay(Match m, DateOnly day, PlanCalendar calendar) => m.Groups["pre"].Value switch
    {
        "tu" or "sau" => new(m.Index, m.Length, ExpressionKind.Range, DeadlinePrecision.Range) { From = day, Due = calendar.End },
        var pre => new(m.Index, m.Length, ExpressionKind.Date, DeadlinePrecision.Day) { Due = Excludes(pre) ? day.AddDays(-1) : day },
    };

    // "Hằng năm, trước ngày 15/12, …": the part of the sentence says how often, the day says when.
    private static bool Beside(TimeText text, Match m, Regex every)
    {
        var (start, end) = Sentences.PartAround(text.Text, m.Index);
        return every.IsMatch(text.Lower[start..end]);
    }

    private static string UnitBeside(TimeText text, Match m) =>
        Beside(text, m, EveryMonth()) ? "thang" : Beside(text, m, EveryQuarter()) ? "quy" : "";

    private static IEnumerable<TimeExpression> MonthDays(Match m, string unit, bool ends, PlanCalendar calendar)
    {
        if (unit.Length == 0 && !ends)
            yield break;
        var day = Number(m, "d") - (Excludes(m.Groups["pre"].Value) ? 1 : 0);
        if (day is < 0 or > 31)
            yield break;
        // "Trước ngày 01" ends with the month before.
        day = day == 0 ? -1 : day;
        var quarterly = ends || unit == "quy";
        if (!quarterly || unit == "thang")
            yield return Recurring(m, calendar.EachMonthOn("", day));
        if (quarterly)
            yield return Recurring(m, calendar.EachMonthOn(QuarterMonths, day));
    }

    private static IEnumerable<TimeExpression> DaysInYear(TimeText text, PlanCalendar calendar)
    {
        var (end, excluded) = (0, false);
        foreach (Match m in DayOfMonth().Matches(text.Folded))
        {
            // "Trước ngày 20/6 và ngày 20/12": the word before the first day holds for both.
            var goesOn = m.Index >= end && text.Folded[end..m.Index].Trim() is "," or "va";
            excluded = Excludes(m.Groups["pre"].Value) || (goesOn && excluded);
            end = m.Index + m.Length;
            if (DayInYear(m, excluded, m.Groups["yearly"].Success || Beside(text, m, EveryYear()), calendar) is { } expression)
                yield return expression;
        }
    }

    private static TimeExpression? DayInYear(Match m, bool excluded, bool yearly, PlanCalendar calendar)
    {
        var year = calendar.Period.To;
        if (!Exists(year, Number(m, "m"), Number(m, "d")))
            return null;
        var day = new DateOnly(year, Number(m, "m"), Number(m, "d")).AddDays(excluded ? -1 : 0);
        if (calendar.IsOneYear)
            return new(m.Index, m.Length, ExpressionKind.Date, DeadlinePrecision.Day) { Due = day };
        // A day of remembrance in brackets comes back whether or not the plan is over.
        if (m.Groups["bracket"].Success)
            return Recurring(m, $"FREQ=YEARLY;BYMONTH={day.Month};BYMONTHDAY={day.Day}");
        return yearly ? Recurring(m, calendar.EachYearOn(day.Month, day.Day)) : null;
    }

    private static TimeExpression Recurring(Match m, string rule) =>
        new(m.Index, m.Length, ExpressionKind.Recurrence, DeadlinePrecision.Day) { Recurrence = rule };

    private static bool Excludes(string prefix) => prefix.EndsWith("truoc", StringComparison.Ordinal);

    private static DateOnly? Day(Match m, string year, string month, string day) =>
        Exists(Number(m, year), Number(m, month), Number(m, day)) ? new(Number(m, year), Number(m, month), Number(m, day)) : null;

    private static bool Exists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(Match m, string group) => int.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\btu\s+(?:ngay\s+)?(?<d0>\d{1,2})/(?<m0>\d{1,2})(?:/(?<y0>20\d\d))?\s+den\s+(?:het\s+)?(?:ngay\s+)?(?<d>\d{1,2})/(?<m>\d{1,2})/(?<y>20\d\d)(?!\d)")]
    private static partial Regex Span();

    [GeneratedRegex(@"(?<![\d/\p{L}])(?:(?<pre>tu|sau|den truoc|xong truoc|truoc|den het|den|cham nhat|muon nhat|het|vao)\s+(?:la\s+)?)?(?:ngay[\s*]*)?(?<![\d/])(?<d>\d{1,2})(?:\s?[/.-]\s?|[\s*]+thang[\s*]+)(?<m>\d{1,2})(?:\s?[/.-]\s?|[\s*,]+nam[\s*]+)(?<y>20\d\d)(?!\d)")]
    private static partial Regex Full();

    [GeneratedRegex(@"\b(?:(?<pre>truoc|vao|den|cham nhat)\s+)?(?:ngay\s+)(?<d>\d{1,2})\s+(?:cua\s+)?(?:(?:hang|moi)\s+(?<unit>thang|quy)\b(?<ends>,?\s*(?:va\s+)?(?:cua\s+)?thang\s+cuoi\s+(?:moi\s+|hang\s+|cua\s+)?quy\b)?|(?<ends>thang\s+cuoi\s+(?:moi\s+|hang\s+|cua\s+)?quy\b))")]
    private static partial Regex EachMonth();

    [GeneratedRegex(@"(?<!\p{L})(?:(?<pre>truoc|vao|den|cham nhat)\s+)ngay\s+(?<d>\d{1,2})(?!\s*[\d/.-]|\s+(?:thang|cua|hang|moi)\b)")]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"(?<!\p{L})(?:h[ằà]ng|mỗi)\s+năm(?!\p{L})")]
    private static partial Regex EveryYear();

    [GeneratedRegex(@"(?<!\p{L})(?:h[ằà]ng|mỗi)\s+tháng(?!\p{L})")]
    private static partial Regex EveryMonth();

    [GeneratedRegex(@"(?<!\p{L})(?:h[ằà]ng|mỗi)\s+quý(?!\p{L})")]
    private static partial Regex EveryQuarter();

    [GeneratedRegex(@"(?:(?<bracket>\()|\b(?:(?:(?<pre>truoc|vao|den|cham nhat)\s+)?ngay\s+|(?<pre>truoc|cham nhat|muon nhat)\s+))(?<d>\d{1,2})(?:/|\s+thang\s+)(?<m>\d{1,2})(?![\d/]|\s+nam\s+20)(?(bracket)\s*\)|(?<yearly>\s+(?:hang|moi)\s+nam\b)?)|(?<d>\d{1,2})/(?<m>\d{1,2})(?<yearly>\s+(?:hang|moi)\s+nam\b)")]
    private static partial Regex DayOfMonth();
}
