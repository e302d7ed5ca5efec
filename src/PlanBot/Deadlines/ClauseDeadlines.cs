using PlanBot.Clauses;
using PlanBot.Deadlines.Expressions;

namespace PlanBot.Deadlines;

/// <summary>Reads each part of a document as it is meant: recitals, recipients and titles set no deadlines, but the plan's own title does.</summary>
internal sealed class ClauseDeadlines(ClauseOutline outline, TimeExpressions expressions, PlanCalendar calendar, Func<ClauseId, bool> isTarget)
{
    private readonly InheritedTime _inherited = new(outline, expressions, calendar);
    private bool _titleSeen;

    /// <summary>The deadlines of the next clause; clauses are given in document order.</summary>
    public IReadOnlyList<FoundDeadline> Read(Clause clause) => clause switch
    {
        { Part: ClausePart.Closing } => [],
        { Part: ClausePart.Preamble } => Title(clause),
        { Row: { } row } => new RowDeadlines(expressions, _inherited, calendar).Read(clause, row, isTarget(clause.Id)),
        { Part: ClausePart.Appendix, Kind: ClauseKind.Heading } => [],
        _ => new PassageDeadlines(expressions, _inherited, calendar).Read(clause, isTarget(clause.Id)),
    };

    // The plan's own years stand in its title, before any recital repeats them.
    private FoundDeadline[] Title(Clause clause)
    {
        if (_titleSeen)
            return [];
        var span = new TimeExpression(0, 0, ExpressionKind.Range, DeadlinePrecision.Range) { From = calendar.Start, Due = calendar.End };
        foreach (var at in PlanYears.Find(clause.Text, calendar.Period))
        {
            _titleSeen = true;
            var (start, end) = Sentences.PartAround(clause.Text, at);
            return [new(span with { Start = at }, start, end, clause.Text[start..end], clause.Text[start..end])];
        }

        return [];
    }
}
