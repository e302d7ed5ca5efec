using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets.Figures;

namespace PlanBot.Targets.Stated;

/// <summary>
/// Which headings announce targets: the nearest heading that speaks of targets, tasks, solutions, goals, views or
/// requirements decides, and it must speak of targets alone.
/// </summary>
internal static partial class TargetSections
{
    /// <summary>The heading that makes a passage a target, or null.</summary>
    /// <param name="above">The clauses above it, nearest first.</param>
    public static Clause? Deciding(IEnumerable<Clause> above)
    {
        var deciding = above.FirstOrDefault(c => c.Kind == ClauseKind.Heading && Decides().IsMatch(VietnameseText.Fold(c.Text)));
        return deciding is not null && Announces(deciding.Text) ? deciding : null;
    }

    /// <summary>True for words that speak of targets and of nothing else.</summary>
    public static bool Announces(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        return Target().IsMatch(folded) && !Other().IsMatch(folded);
    }

    /// <summary>The time a heading gives to the targets below it ("đến năm 2030", "năm 2026"); null where it gives none.</summary>
    public static TargetPeriod? TimeOf(string heading, PlanPeriod plan)
    {
        var year = Year().Match(VietnameseText.Fold(heading));
        if (!year.Success)
            return null;
        var value = int.Parse(year.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return value >= plan.From && value <= plan.To ? TargetPeriod.InYear(value) : null;
    }

    /// <summary>The years the plan is for; a plan that says none is taken to be for the years its targets name.</summary>
    public static PlanPeriod PeriodOf(PlanDocument document)
    {
        if (document.Header.Period is { } period)
            return period;
        var years = AnyYear().Matches(string.Join('\n', document.Lines.Select(l => l.Text))).Select(m => int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        var from = document.Header.Date?.Year ?? years.DefaultIfEmpty(1).Min();
        return new(from, years.Where(y => y >= from && y <= from + 5).DefaultIfEmpty(from).Max());
    }

    [GeneratedRegex(@"\bchi tieu\b")]
    private static partial Regex Target();

    [GeneratedRegex(@"\b(?:nhiem vu|giai phap|muc tieu|quan diem|yeu cau)\b")]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:chi tieu|nhiem vu|giai phap|muc tieu|quan diem|yeu cau)\b")]
    private static partial Regex Decides();

    [GeneratedRegex(@"(?:den (?:het )?|^|\s)nam (?<year>20[0-9][0-9])(?!\s*-)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b20[2-6][0-9]\b")]
    private static partial Regex AnyYear();
}
