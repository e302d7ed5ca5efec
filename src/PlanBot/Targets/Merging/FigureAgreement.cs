using PlanBot.Targets.Figures;

namespace PlanBot.Targets.Merging;

/// <summary>Whether two figures of one indicator say the same, disagree, or speak of different things.</summary>
internal static class FigureAgreement
{
    /// <summary>The same value, or the same wordy state.</summary>
    public static bool SameValue(Figure one, Figure other) =>
        one.Value == other.Value && one.ValueTo == other.ValueTo && SameUnit(one, other)
        && (one.Value is not null || (one.Comparison == Comparison.Decrease) == (other.Comparison == Comparison.Decrease));

    /// <summary>"250 hộ" each year and "250 hộ" in five years are not the same figure; shares of 100 % may be both.</summary>
    public static bool SameCounting(Figure one, Figure other) =>
        one.Value is null or 0 || one.Unit is null or "%" || IsYearly(one) == IsYearly(other);

    /// <summary>No poor household in 2026 and none in 2030 are two figures.</summary>
    public static bool SameYear(Figure one, Figure other) =>
        IsYearly(one) || IsYearly(other) || one.Period == other.Period || !one.IsPeriodStated || !other.IsPeriodStated;

    /// <summary>Two values that cannot both hold: the same unit and time, another number.</summary>
    public static bool Disagree(Figure one, Figure other)
    {
        if (one.Value is null || other.Value is null || !SameUnit(one, other) || one.Unit is null)
            return false;
        if (SameValue(one, other))
            return !SameCounting(one, other);
        return !IsPerEach(one) && !IsPerEach(other) && SameDirection(one, other) && SameTime(one, other);
    }

    public static bool SameUnit(Figure one, Figure other) =>
        one.Value is 0 || one.Unit is not { } first || other.Unit is not { } second || first == second
        || IsNarrower(first, second) || IsNarrower(second, first);

    // "hộ kinh doanh" are "hộ".
    private static bool IsNarrower(string narrow, string wide) => narrow.StartsWith(wide + " ", StringComparison.Ordinal);

    // What only a heading or a column dates may be meant for any year.
    private static bool SameTime(Figure one, Figure other) =>
        one.Period == other.Period || one.Period.To == other.Period.To && IsYearly(one) == IsYearly(other)
        || !one.IsPeriodStated || !other.IsPeriodStated || one.Period.Kind == TargetPeriodKind.Average || other.Period.Kind == TargetPeriodKind.Average;

    private static bool SameDirection(Figure one, Figure other) =>
        (one.Comparison is Comparison.Decrease or Comparison.Increase) == (other.Comparison is Comparison.Decrease or Comparison.Increase);

    private static bool IsYearly(Figure figure) => figure.Period.Kind != TargetPeriodKind.Year;

    // "một nhà đa năng cho mỗi cấp học" counts otherwise than "2 nhà".
    private static bool IsPerEach(Figure figure) =>
        figure.Basis.Contains("mỗi", StringComparison.OrdinalIgnoreCase) || figure.ValueText.Contains("mỗi", StringComparison.OrdinalIgnoreCase);
}
