using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Plans.Headers;

/// <summary>The years a plan is for.</summary>
internal static partial class Periods
{
    /// <summary>From the title; else the range the text speaks of most; else null.</summary>
    public static PlanPeriod? Read(string title, HeaderText text, PartialDate? issued) =>
        FromTitle(VietnameseText.Fold(title), issued) ?? MostSpokenOf(text.WholeFolded);

    private static PlanPeriod? FromTitle(string title, PartialDate? issued)
    {
        var vision = title.IndexOf("tam nhin", StringComparison.Ordinal);
        if (vision >= 0)
            title = title[..vision];
        var ranges = Range().Matches(title).Select(Years).OfType<PlanPeriod>().ToList();
        PlanPeriod? range = ranges.Count > 0 ? ranges[^1] : null;
        // "… nhiệm kỳ 2025-2030 năm 2026" is the plan of one year of that term.
        foreach (Match year in OneYear().Matches(title))
            if (Number(year.Groups[1]) is var single && (range is not { } all || (single >= all.From && single <= all.To)))
                return new(single, single);
        return range ?? Until(title, issued);
    }

    private static PlanPeriod? Until(string title, PartialDate? issued)
    {
        var match = LastYear().Match(title);
        return match.Success && issued is { } date && date.Year <= Number(match.Groups[1]) ? new(date.Year, Number(match.Groups[1])) : null;
    }

    private static PlanPeriod? MostSpokenOf(string folded) =>
        NamedRange().Matches(folded).Select(Years).OfType<PlanPeriod>()
            .GroupBy(p => p).OrderByDescending(g => g.Count()).Select(g => (PlanPeriod?)g.Key).FirstOrDefault();

    private static PlanPeriod? Years(Match range)
    {
        var (from, to) = (Number(range.Groups[1]), Number(range.Groups[2]));
        return from < to && to - from <= 30 ? new(from, to) : null;
    }

    private static int Number(Group year) => int.Parse(year.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(20\d\d)\s*(?:-|den(?:\s+(?:het\s+)?nam)?)\s*(20\d\d)\b")]
    private static partial Regex Range();

    // The party's term ("nhiệm kỳ") is cited in every plan, so it is not asked for here.
    [GeneratedRegex(@"\b(?:giai doan|nam)\s*\(?\s*(?:giai doan\s*)?(?:tu\s+)?(?:nam\s+)?(20\d\d)\s*(?:-|den(?:\s+nam)?)\s*(20\d\d)\b")]
    private static partial Regex NamedRange();

    // Not the year of a cited date, nor one end of a range.
    [GeneratedRegex(@"(?<!\bden |\btruoc |\btu |\bthang\s*\d{1,2}\s)\bnam (20\d\d)\b(?!\s*(?:-|den\b|/))")]
    private static partial Regex OneYear();

    [GeneratedRegex(@"\bden (?:het )?nam (20\d\d)\b")]
    private static partial Regex LastYear();
}
