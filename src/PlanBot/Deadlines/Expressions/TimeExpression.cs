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

    /// <summary>The start of a range.</summary>
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

    public bool Overlaps(int start, int end) => Start < end && start < End;
}
