using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Deadlines;
using PlanBot.Language;

namespace PlanBot.Reports;

/// <summary>A period at the head of what somebody typed, and what stands behind it.</summary>
/// <param name="Period">Null where no period is named.</param>
/// <param name="Rest">The other words, without marks.</param>
internal readonly record struct TypedPeriod(ReportPeriod? Period, string Rest);

/// <summary>Reads periods as people type them, with or without marks: "tuần sau", "quý 3/2026", "6/2026", "từ 1/3/2026 đến 15/3/2026".</summary>
internal static partial class PeriodReader
{
    private const string Day = @"(?:\d{1,2}[/.-]\d{1,2}[/.-]20\d\d|20\d\d-\d{1,2}-\d{1,2})";
    private static readonly Dictionary<string, PeriodKind> Kinds = new()
    {
        ["tuan"] = PeriodKind.Week,
        ["thang"] = PeriodKind.Month,
        ["quy"] = PeriodKind.Quarter,
        ["nam"] = PeriodKind.Year,
    };

    private static readonly string[] Roman = ["i", "ii", "iii", "iv"];

    public static TypedPeriod Read(string typed, DateOnly today)
    {
        var words = VietnameseText.Fold(VietnameseText.Compose(typed)).Trim();
        foreach (var (form, read) in (ReadOnlySpan<(Regex, Func<Match, DateOnly, ReportPeriod?>)>)[(Spans(), Span), (Numbered(), Number), (Months(), Month), (Years(), Year), (Named(), Name)])
            if (form.Match(words) is { Success: true } match && read(match, today) is { } period)
                return new(period, words[match.Length..].Trim());
        return new(null, words);
    }

    /// <summary>"1/3/2026", "2026-03-01": that day; "3/2026", "2026-03": that month; "2026": that year. Null for anything else.</summary>
    public static ReportPeriod? ReadDays(string typed)
    {
        var words = typed.Trim();
        if (ReadDay(words) is { } day)
            return new(PeriodKind.Span, day, day);
        if (Months().Match(words) is { Success: true } month && month.Length == words.Length)
            return Month(month, default);
        return Years().Match(words) is { Success: true } year && year.Length == words.Length ? Year(year, default) : null;
    }

    private static ReportPeriod? Span(Match match, DateOnly today) =>
        ReadDay(match.Groups["from"].Value) is { } from && ReadDay(match.Groups["to"].Value) is { } to && from <= to ? new(PeriodKind.Span, from, to) : null;

    private static ReportPeriod? Number(Match match, DateOnly today)
    {
        var year = match.Groups["year"] is { Success: true } named ? Whole(named.ValueSpan) : today.Year;
        var typed = match.Groups["nth"].Value;
        var nth = Array.IndexOf(Roman, typed) is >= 0 and var at ? at + 1 : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
        return match.Groups["kind"].Value == "quy"
            ? nth is >= 1 and <= 4 ? ReportPeriod.Quarter(year, nth) : null
            : MonthOf(year, nth);
    }

    private static ReportPeriod? Month(Match match, DateOnly today) => MonthOf(Whole(match.Groups["year"].ValueSpan), Whole(match.Groups["month"].ValueSpan));

    private static ReportPeriod? Year(Match match, DateOnly today) => ReportPeriod.Of(PeriodKind.Year, new(Whole(match.Groups["year"].ValueSpan), 1, 1));

    private static ReportPeriod? Name(Match match, DateOnly today)
    {
        var now = ReportPeriod.Of(Kinds[match.Groups["kind"].Value], today);
        return match.Groups["which"].Value switch
        {
            "sau" or "toi" => now.Next,
            "truoc" or "qua" => ReportPeriod.Of(now.Kind, now.First.AddDays(-1)),
            _ => now,
        };
    }

    private static ReportPeriod? MonthOf(int year, int month) =>
        month is >= 1 and <= 12 ? new(PeriodKind.Month, new(year, month, 1), PlanCalendar.MonthEnd(year, month)) : null;

    private static DateOnly? ReadDay(string typed) =>
        DateOnly.TryParseExact(typed, ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Whole(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex($@"^(?:tu\s+(?:ngay\s+)?)?(?<from>{Day})\s*(?:-|–|den(?:\s+ngay)?|toi)\s*(?<to>{Day})(?=\s|$)")]
    private static partial Regex Spans();

    [GeneratedRegex(@"^(?<kind>thang|quy)\s+(?<nth>\d{1,2}|iv|i{1,3})(?:\s*[/-]\s*(?<year>20\d\d)|\s+nam\s+(?<year>20\d\d))?(?=\s|$)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?<month>\d{1,2})[/-](?<year>20\d\d)|(?<year>20\d\d)-(?<month>\d{1,2}))(?=\s|$)")]
    private static partial Regex Months();

    [GeneratedRegex(@"^(?:nam\s+)?(?<year>20\d\d)(?=\s|$)")]
    private static partial Regex Years();

    [GeneratedRegex(@"^(?<kind>tuan|thang|quy|nam)(?:\s+(?<which>nay|sau|toi|truoc|qua))?(?=\s|$)")]
    private static partial Regex Named();
}
