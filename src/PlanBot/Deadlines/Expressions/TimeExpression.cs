namespace PlanBot.Deadlines.Expressions;

internal enum ExpressionKind
{
    /// <summary>A day, month, quarter or half year.</summary>
    Date,
    Year,
    Range,
    Recurrence,
    /// <summary>"10%/năm": a measure rather than a time, yet it is looked at every year.</summary>
    Rate,
    /// <summary>"định kỳ" without an interval.</summary>
    Unscheduled,
    Ongoing,
    /// <summary>Words about time that set no deadline ("tầm nhìn đến năm 2045"); they keep other readers away.</summary>
    None,
}

/// <summary>Words of a text that say when.</summary>
/// <param name="Start">Offset in the text.</param>
internal sealed record TimeExpression(int Start, int Length, ExpressionKind Kind, DeadlinePrecision Precision)
{
    public int End => Start + Length;

    /// <summary>The start of a range, or the first day a recurrence counts from.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null for a recurrence or ongoing work.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>RFC 5545 RRULE without its prefix.</summary>
    public string? Recurrence { get; init; }

    /// <summary>True where the words print no day and the end of the year or month stands in for it.</summary>
    public bool Assumed { get; init; }

    /// <summary>True for a step of several years ("2026: …, 2027: …").</summary>
    public bool IsMilestone { get; init; }

    public bool IsDated => Due is not null || Recurrence is not null;

    /// <summary>True for a day, month, year or span, as a document's date or title may print it too.</summary>
    public bool IsOnCalendar => Kind is ExpressionKind.Date or ExpressionKind.Year or ExpressionKind.Range;

    /// <summary>"Hằng tháng, quý" is one stretch of words and two recurrences.</summary>
    public bool IsSameWordsAs(TimeExpression other) =>
        Start == other.Start && Length == other.Length && Recurrence != other.Recurrence;

    public bool Overlaps(int start, int end) => Start < end && start < End;
}
