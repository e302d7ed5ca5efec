using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Plans;

namespace PlanBot.Deadlines;

/// <summary>Finds a plan's own years as a title prints them: "2026 – 2030", "năm 2026".</summary>
internal static class PlanYears
{
    /// <summary>The offsets at which they begin.</summary>
    public static IEnumerable<int> Find(string text, PlanPeriod period)
    {
        var from = period.From.ToString(CultureInfo.InvariantCulture);
        var pattern = period.From == period.To
            ? $@"năm\s+{from}(?!\d)"
            : string.Create(CultureInfo.InvariantCulture, $@"{from}\s*[-–—]\s*{period.To}");
        return Regex.Matches(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Select(m => m.Index);
    }
}
