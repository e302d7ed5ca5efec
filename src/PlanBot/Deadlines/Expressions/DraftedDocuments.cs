using System.Text.RegularExpressions;

namespace PlanBot.Deadlines.Expressions;

/// <summary>
/// "Năm 2026, ban hành Đề án … đến năm 2030": the second year is how far the paper looks, not when it must be written.
/// </summary>
internal static partial class DraftedDocuments
{
    /// <summary>The expression as it stands, with another due date, or null where it sets none.</summary>
    /// <param name="beside">The other expressions of the same part of the sentence.</param>
    public static TimeExpression? Settle(TimeText text, TimeExpression e, IReadOnlyList<TimeExpression> beside, PlanCalendar calendar)
    {
        if (!IsHorizon(text, e))
            return e;
        if (beside.Any(o => o.Kind == ExpressionKind.Date || (o.Kind == ExpressionKind.Year && o.Start < e.Start)))
            return null;
        return calendar.IsOneYear && e.Due > calendar.End
            ? e with { Kind = ExpressionKind.Year, Precision = DeadlinePrecision.Year, From = null, Due = calendar.End, Assumed = true }
            : e;
    }

    private static bool IsHorizon(TimeText text, TimeExpression e)
    {
        if (e.Kind is not (ExpressionKind.Year or ExpressionKind.Range) || e.IsMilestone)
            return false;
        var (start, _) = Sentences.PartAround(text.Text, e.Start);
        return Drafting().IsMatch(text.Folded[start..e.Start]) && Reaching().IsMatch(text.Folded[e.Start..e.End]);
    }

    [GeneratedRegex(@"(?<!\p{L})(?:xay dung|ban hanh|lap|soan thao|hoan thien|tham muu|trinh|ra soat)(?!\p{L})[^,;.:]*?(?<!\p{L})(?:ke hoach|de an|quy hoach|nghi quyet|chuong trinh|do an|du an)(?!\p{L})[^,;.:]*$")]
    private static partial Regex Drafting();

    [GeneratedRegex(@"^(?:den|toi|giai doan|thoi ky|0?\d\s+nam|20\d\d\s*-)")]
    private static partial Regex Reaching();
}
