using System.Text.RegularExpressions;
using PlanBot.Deadlines.Expressions;

namespace PlanBot.Deadlines;

/// <summary>The words around an expression: what it governs, verbatim and bounded.</summary>
internal static partial class Passages
{
    private const int Longest = 320;
    private const int Before = 120;

    /// <summary>Start and end of the quotation for one expression of a text.</summary>
    public static (int Start, int End) Quote(string text, TimeExpression e, IReadOnlyList<TimeExpression> all)
    {
        var (start, end) = Sentences.PartAround(text, e.Start);
        if (e.IsMilestone)
            (start, end) = (e.Start, StepEnd(text, e, all, end));
        return Bound(text, start, end, e);
    }

    /// <summary>What is due: the step of a row of steps, else the whole sentence.</summary>
    public static string What(string text, TimeExpression e, IReadOnlyList<TimeExpression> all)
    {
        if (e.IsMilestone)
            return WithoutMark(text[e.End..Quote(text, e, all).End]);
        var (start, end) = Sentences.Around(text, e.Start);
        if (end - start > Longest)
            (start, end) = Quote(text, e, all);
        return WithoutMark(text[start..end]);
    }

    /// <summary>A passage without the mark of its list and without the comma that led on to the next.</summary>
    public static string WithoutMark(string passage) => ListMark().Replace(passage.Trim(), "").TrimEnd(' ', ',', ';', '*');

    /// <summary>The beginning of a text, cut at a word.</summary>
    public static (int Start, int End) Opening(string text) => (0, text.Length <= Longest ? text.Length : WordEnd(text, Longest));

    private static int StepEnd(string text, TimeExpression e, IReadOnlyList<TimeExpression> all, int end)
    {
        var next = all.Where(o => o.IsMilestone && o.Start > e.Start).Select(o => o.Start).DefaultIfEmpty(end).Min();
        var bracket = text.IndexOf(')', e.Start);
        end = Math.Min(Math.Min(end, next), bracket < 0 ? end : bracket);
        while (end > e.End && text[end - 1] is ' ' or ',' or '*')
            end--;
        return end;
    }

    private static (int Start, int End) Bound(string text, int start, int end, TimeExpression e)
    {
        if (end - start <= Longest)
            return (start, end);
        if (e.Start - start > Before)
            start = WordStart(text, e.Start - Before);
        return (start, Math.Max(e.End, end - start <= Longest ? end : WordEnd(text, start + Longest)));
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at]))
            at--;
        return at;
    }

    [GeneratedRegex(@"^(?:\(\d+\)[.]?|\d+(?:\.\d+)*[.)]|[a-zđ]\)|[-+*])\s+")]
    private static partial Regex ListMark();
}
