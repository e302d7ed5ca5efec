using PlanBot.Language;

namespace PlanBot.Deadlines.Expressions;

/// <summary>Finds the words of a text that say when something is due or comes back.</summary>
/// <param name="notTimes">Phrases in lower case that look like times and are none.</param>
internal sealed class TimeExpressions(IReadOnlyList<string> notTimes)
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
            if (!taken.Exists(t => t.Overlaps(expression.Start, expression.End) && !t.IsSameWordsAs(expression)))
                taken.Add(expression);
        taken.RemoveAll(e => e.Kind == ExpressionKind.None
            || IsPhrase(forms.Lower, e)
            || (e.IsOnCalendar && cited.Any(c => e.Overlaps(c.Start, c.End)))
            || (!isCell && e is { Kind: ExpressionKind.Date } && e.Due < calendar.Start));
        return Neighbours.Settle(forms, [.. taken.OrderBy(e => e.Start)], calendar);
    }

    // The more exact reader comes first: what it took, no later one takes again.
    private static IEnumerable<TimeExpression> Candidates(TimeText text, PlanCalendar calendar, bool isCell) =>
        DayReader.Read(text, calendar)
            .Concat(MonthReader.Read(text, calendar))
            .Concat(RangeReader.Read(text, calendar, isCell))
            .Concat(YearReader.Read(text, calendar, isCell))
            .Concat(RecurrenceReader.Read(text, calendar));

    private bool IsPhrase(string lower, TimeExpression e)
    {
        foreach (var phrase in notTimes)
            for (var at = lower.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = lower.IndexOf(phrase, at + 1, StringComparison.Ordinal))
                if (e.Overlaps(at, at + phrase.Length))
                    return true;
        return false;
    }
}
