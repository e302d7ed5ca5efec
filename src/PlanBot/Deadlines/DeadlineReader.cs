using System.Globalization;
using PlanBot.Assignments;
using PlanBot.Clauses;
using PlanBot.Deadlines.Expressions;
using PlanBot.Plans;
using PlanBot.Targets;

namespace PlanBot.Deadlines;

/// <summary>Reads every due date, recurrence and lasting duty of a plan.</summary>
internal sealed class DeadlineReader(TimeExpressions expressions)
{
    /// <param name="folder">The folder index/.</param>
    /// <exception cref="Language.VocabularyException">A vocabulary file is not as its header says.</exception>
    public static DeadlineReader Load(string folder) => new(TimeExpressions.Load(folder));

    /// <summary>The deadlines in document order.</summary>
    /// <param name="targets">The plan's targets, for leads; may be empty.</param>
    /// <param name="assignments">The plan's assignments, for leads; may be empty.</param>
    /// <returns>Empty where the plan names no year to count from.</returns>
    public IReadOnlyList<Deadline> Read(
        PlanDocument document,
        ClauseOutline outline,
        IReadOnlyList<Target> targets,
        IReadOnlyList<Assignment> assignments)
    {
        if (CalendarReader.Read(document, outline) is not { } calendar)
            return [];
        var owners = new DeadlineOwners(targets, assignments);
        var clauses = new ClauseDeadlines(outline, expressions, calendar, owners.IsTarget);
        return [.. outline.Clauses.SelectMany(clause => Named(document, clause, clauses.Read(clause), owners))];
    }

    private static IEnumerable<Deadline> Named(PlanDocument document, Clause clause, IReadOnlyList<FoundDeadline> found, DeadlineOwners owners)
    {
        if (found.Count == 0)
            yield break;
        var where = new ClauseLines(clause, document.Lines);
        for (var i = 0; i < found.Count; i++)
        {
            var (e, lines) = (found[i].Expression, where.Of(found[i].Start, found[i].End));
            var (leads, source) = owners.Of(clause.Id, lines);
            yield return new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{clause.Id}#{i + 1}"),
                Clause = clause.Id,
                Lines = lines,
                What = found[i].What,
                From = e.From,
                Due = e.Due,
                Recurrence = e.Recurrence,
                Precision = e.Precision,
                Leads = leads,
                Quote = found[i].Quote,
                Source = source,
                Assumed = e.Assumed,
            };
        }
    }
}
