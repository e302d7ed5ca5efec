using PlanBot.Deadlines.Expressions;

namespace PlanBot.Deadlines;

/// <summary>A time found in a clause, with what it dates, before leads and an id are known.</summary>
/// <param name="Start">Where the quotation begins in the clause's text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record FoundDeadline(TimeExpression Expression, int Start, int End, string Quote, string What)
{
    /// <summary>The expression of a text with the words around it.</summary>
    /// <param name="offset">Where the text begins in the clause's text.</param>
    public static FoundDeadline In(string text, TimeExpression e, IReadOnlyList<TimeExpression> all, int offset = 0, string? what = null)
    {
        var (start, end) = Passages.Quote(text, e, all);
        return new(e, offset + start, offset + end, text[start..end], what ?? Passages.What(text, e, all));
    }

    /// <summary>A whole text that takes its time from elsewhere: its heading, its column, its table's title.</summary>
    public static FoundDeadline Whole(string text, TimeExpression e, int offset = 0)
    {
        var (start, end) = Passages.Opening(text);
        return new(e, offset + start, offset + end, text[start..end], Passages.WithoutMark(text[start..end]));
    }
}
