using PlanBot.Plans;

namespace PlanBot.Hosting.Ingest;

/// <summary>Which of two plans is newer, as far as their dates tell.</summary>
internal static class PlanAges
{
    /// <summary>Above 0 where the first is newer, below 0 where the second is, 0 for the same date; null where a date is missing or too vague.</summary>
    public static int? Compare(PartialDate? first, PartialDate? second)
    {
        if (first is not { } a || second is not { } b)
            return null;
        if (a.Year != b.Year)
            return a.Year.CompareTo(b.Year);
        if (a.Month is null || b.Month is null)
            return null;
        if (a.Month != b.Month)
            return a.Month.Value.CompareTo(b.Month.Value);
        return a.Day is { } day && b.Day is { } other ? day.CompareTo(other) : null;
    }
}
