using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Deadlines;

/// <summary>Tells which years a document speaks of.</summary>
internal static partial class CalendarReader
{
    /// <summary>The calendar, or null where neither header nor text names a year to count from.</summary>
    public static PlanCalendar? Read(PlanDocument document, ClauseOutline outline)
    {
        var terms = outline.Clauses.SelectMany(c => Term().Matches(VietnameseText.Fold(c.Text)))
            .Select(m => new PlanPeriod(Year(m, "a"), Year(m, "b")))
            .Where(t => t.From < t.To).ToList();
        if ((document.Header.Period ?? Only(document.Header.Date)) is not { } period)
            return null;
        // The term the plan stands in covers its last year; a council's later term begins with or after the plan.
        var term = terms.Where(t => t.From <= period.From && t.To >= period.To).Select(t => (PlanPeriod?)t).FirstOrDefault();
        return new(period, term ?? period);
    }

    private static PlanPeriod? Only(PartialDate? date) => date is { } d ? new(d.Year, d.Year) : null;

    private static int Year(Match m, string group) => int.Parse(m.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"nhiem ky\s+(?<a>20\d\d)\s*-\s*(?<b>20\d\d)(?!\d)")]
    private static partial Regex Term();
}
