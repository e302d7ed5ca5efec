using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Deadlines.Expressions;
using PlanBot.Language;

namespace PlanBot.Deadlines;

/// <summary>The time of a target that names none: that of the sentence it completes, else of its heading, else the plan's end.</summary>
internal sealed partial class InheritedTime(ClauseOutline outline, TimeExpressions reader, PlanCalendar calendar)
{
    /// <summary>Null where the clause is no target.</summary>
    public IReadOnlyList<TimeExpression> Of(Clause clause, bool isTarget)
    {
        if (!isTarget && !StandsUnderTargets(clause))
            return [];
        if (FromParent(clause) is { Count: > 0 } completed)
            return completed;
        if (FromHeadings(clause) is { } heading)
            return [heading];
        return [Maintains().IsMatch(VietnameseText.Fold(clause.Text)) ? Ongoing : ByPlanEnd];
    }

    /// <summary>True for a numbered or bulleted passage whose nearest telling heading announces targets.</summary>
    public static bool StandsUnderTargets(Clause clause)
    {
        if (clause.Kind != ClauseKind.Body || clause.Part != ClausePart.Main || clause.Mark.Length == 0)
            return false;
        var telling = clause.Headings.Reverse().Select(VietnameseText.Fold).FirstOrDefault(h => Telling().IsMatch(h));
        return telling is not null && Targets().IsMatch(telling) && !Tasks().IsMatch(telling);
    }

    public TimeExpression ByPlanEnd => new(0, 0, ExpressionKind.Year, DeadlinePrecision.Year) { Due = calendar.End, Assumed = true };

    private static TimeExpression Ongoing => new(0, 0, ExpressionKind.Ongoing, DeadlinePrecision.Ongoing);

    /// <summary>The first due date of a heading or title, or null.</summary>
    public TimeExpression? FromTitle(string title) =>
        reader.Read(title, calendar).FirstOrDefault(e => e.Due is not null && e.Kind is ExpressionKind.Year or ExpressionKind.Date or ExpressionKind.Range);

    // "(2) Hằng năm, … trong đó:" speaks for the bullets below it.
    private List<TimeExpression> FromParent(Clause clause)
    {
        if (clause.Parent is not { } order || outline.Clauses[order] is not { Kind: ClauseKind.Body } parent || !parent.Text.TrimEnd().EndsWith(':'))
            return [];
        return [.. reader.Read(parent.Text, calendar).Where(e => e.IsDated && e.Kind != ExpressionKind.Rate).Take(1)];
    }

    private TimeExpression? FromHeadings(Clause clause) =>
        clause.Headings.Reverse().Select(FromTitle).FirstOrDefault(e => e is not null);

    [GeneratedRegex(@"(?<!\p{L})(?:chi tieu|nhiem vu|giai phap|muc tieu|quan diem|yeu cau)(?!\p{L})")]
    private static partial Regex Telling();

    [GeneratedRegex(@"(?<!\p{L})chi tieu(?!\p{L})")]
    private static partial Regex Targets();

    [GeneratedRegex(@"(?<!\p{L})(?:nhiem vu|giai phap)(?!\p{L})")]
    private static partial Regex Tasks();

    [GeneratedRegex(@"^\W*(?:\(?\d+\)?[.)]*\s*)?(?:tiep tuc\s+)?(?:duy tri|giu vung|khong de)(?!\p{L})")]
    private static partial Regex Maintains();
}
