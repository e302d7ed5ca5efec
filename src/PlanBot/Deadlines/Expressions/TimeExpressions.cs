using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Deadlines.Expressions;

/// <summary>Finds the words of a text that say when something is due or comes back.</summary>
/// <param name="notTimes">Phrases in lower case that look like times and are none.</param>
internal sealed partial class TimeExpressions(IReadOnlyList<string> notTimes)
{
    private const string File = "deadlines.tsv";

    /// <exception cref="VocabularyException">A row of index/deadlines.tsv is not as its header says.</exception>
    public static TimeExpressions Load(string folder) =>
        new([.. VocabularyFile.Read(folder, File, 1).Select(row => row.Fields[0].ToLowerInvariant())]);

    /// <summary>The expressions of a composed text in order. Dates of documents it cites are not among them.</summary>
    /// <param name="isCell">True for a time cell of a table: "2026" alone is a year there, and a year gone by was meant.</param>
    public IReadOnlyList<TimeExpression> Read(string text, PlanCalendar calendar, bool isCell = false)
    {
        var forms = TimeText.Of(text);
        var cited = CitedDocuments.Find(forms);
        var taken = new List<TimeExpression>();
        foreach (var expression in Candidates(forms, calendar, isCell))
            if (!taken.Any(t => t.Overlaps(expression.Start, expression.End) && !IsSameWords(t, expression)))
                taken.Add(expression);
        taken.RemoveAll(e => e.Kind == ExpressionKind.None
            || IsPhrase(forms.Lower, e)
            || (IsCalendarTime(e) && cited.Any(c => e.Overlaps(c.Start, c.End)))
            || (!isCell && e is { Kind: ExpressionKind.Date } && e.Due < calendar.Start));
        return [.. Weigh(forms, taken, calendar).OrderBy(e => e.Start)];
    }

    // The more exact reader comes first: what it took, no later one takes again.
    private static IEnumerable<TimeExpression> Candidates(TimeText text, PlanCalendar calendar, bool isCell) =>
        DayReader.Read(text, calendar)
            .Concat(MonthReader.Read(text, calendar))
            .Concat(RangeReader.Read(text, calendar, isCell))
            .Concat(YearReader.Read(text, calendar, isCell))
            .Concat(RecurrenceReader.Read(text, calendar));

    // "Hằng tháng, quý" is one stretch of words and two recurrences.
    private static bool IsSameWords(TimeExpression one, TimeExpression other) =>
        one.Start == other.Start && one.Length == other.Length && one.Recurrence != other.Recurrence;

    private static bool IsCalendarTime(TimeExpression e) => e.Kind is ExpressionKind.Date or ExpressionKind.Year or ExpressionKind.Range;

    private bool IsPhrase(string lower, TimeExpression e)
    {
        foreach (var phrase in notTimes)
            for (var at = lower.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                if (e.Overlaps(at, at + phrase.Length))
                    return true;
        return false;
    }

    // Weaker words give way to stronger ones beside them.
    private static List<TimeExpression> Weigh(TimeText text, List<TimeExpression> all, PlanCalendar calendar)
    {
        var kept = new List<TimeExpression>(all.Count);
        foreach (var e in all.OrderBy(e => e.Start))
        {
            var part = Beside(all, Sentences.PartAround(text.Text, e.Start), e);
            var sentence = Beside(all, Sentences.Around(text.Text, e.Start), e);
            var weak = e.Kind switch
            {
                ExpressionKind.Rate => sentence.Any(o => o.Kind == ExpressionKind.Recurrence || (o.Kind == ExpressionKind.Rate && o.Start < e.Start && !IsSameWords(o, e))),
                ExpressionKind.Unscheduled => sentence.Any(o => o.Kind == ExpressionKind.Recurrence),
                ExpressionKind.Recurrence => e.Recurrence == calendar.EachYear && part.Any(o => IsDayOfYear(o, calendar)),
                _ => false,
            };
            if (!weak && DraftedDocuments.Settle(text, e, part, calendar) is { } settled)
                kept.Add(settled);
        }

        return kept;
    }

    private static List<TimeExpression> Beside(List<TimeExpression> all, (int Start, int End) stretch, TimeExpression e) =>
        [.. all.Where(o => o != e && o.Start >= stretch.Start && o.End <= stretch.End)];

    private static bool IsDayOfYear(TimeExpression e, PlanCalendar calendar) =>
        e.Kind == ExpressionKind.Recurrence && e.Recurrence != calendar.EachYear && YearlyRule().IsMatch(e.Recurrence ?? "");

    [GeneratedRegex("^FREQ=YEARLY;")]
    private static partial Regex YearlyRule();
}
