using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Conversations;

/// <summary>Who leads, directs and helps with what was spoken of.</summary>
internal sealed class PersonReader(Responsibility responsibility, PromptBook prompts)
{
    /// <summary>What a plan says, or null.</summary>
    /// <param name="places">The subject's passages in one plan, best first.</param>
    public Finding? Read(ReadSession session, IReadOnlyList<Place> places, FollowUpKinds asked)
    {
        var main = places[0];
        var rows = Rows(session, places).ToList();
        var wanted = Role(asked);
        if ((rows.Find(r => r.Row![wanted] is not null) ?? rows.FirstOrDefault()) is { } row)
            return Finding.Of(Lines(asked, Cell(row, ColumnRole.Lead), Cell(row, ColumnRole.Leader), Cell(row, ColumnRole.Cooperating)), main.Plan, row, main.Clause);
        return OfAssignment(session, places, asked) ?? OfSection(session, main, asked);
    }

    // The passages' own rows, the rows that state the same target, then rows found beside them.
    private static IEnumerable<Clause> Rows(ReadSession session, IReadOnlyList<Place> places)
    {
        var main = places[0].Clause;
        var same = TargetTable.At(session, [main.Id]).SelectMany(t => t.Value.AlsoAt.Append(t.Value.Clause)).Distinct().ToList();
        return places.Take(1).Select(p => p.Clause)
            .Concat(ClauseTable.Find(session, same).Select(c => c.Value))
            .Concat(places.Skip(1).Select(p => p.Clause))
            .Where(c => c.Row is { } row && (row[ColumnRole.Lead] ?? row[ColumnRole.Leader] ?? row[ColumnRole.Cooperating]) is not null);
    }

    private Finding? OfAssignment(ReadSession session, IReadOnlyList<Place> places, FollowUpKinds asked)
    {
        var assignment = AssignmentTable.At(session, [.. places.Select(p => p.Clause.Id)]).Select(a => a.Value)
            .FirstOrDefault(a => a.Leads.Count > 0 && a.Clause == places[0].Clause.Id);
        return assignment is null ? null : Finding.Of(
            Lines(asked, string.Join("; ", assignment.Leads), assignment.Leader, assignment.Cooperating.Count == 0 ? null : string.Join("; ", assignment.Cooperating)),
            places[0].Plan, places[0].Clause);
    }

    private Finding? OfSection(ReadSession session, Place main, FollowUpKinds asked)
    {
        if (responsibility.Of(session, main.Row, main.Clause) is not { } known)
            return null;
        var labels = SectionLabels.Of(session, main);
        var source = labels.FirstOrDefault(l => l.Id == known.Source?.Id) ?? known.Source;
        var lines = Lines(asked, string.Join("; ", known.Leads), known.Leader, known.Cooperating).ToList();
        if (source is { Row: null })
            lines.Add($"“{PlainWords.Of(source.Text)}”");
        return Finding.Of(lines, main.Plan, source is null ? [main.Clause] : [source, main.Clause]);
    }

    // What was asked first, then the rest, so that one question is enough.
    private IEnumerable<string> Lines(FollowUpKinds asked, string? lead, string? leader, string? cooperating)
    {
        var lines = new List<(ColumnRole Role, string Text)>();
        if (lead is { Length: > 0 })
            lines.Add((ColumnRole.Lead, prompts.Say("conversation.lead", ("units", Plain(lead)))));
        if (leader is { Length: > 0 })
            lines.Add((ColumnRole.Leader, prompts.Say("conversation.leader", ("leader", Plain(leader)))));
        else if (Role(asked) == ColumnRole.Leader)
            lines.Add((ColumnRole.Leader, prompts.Say("conversation.no_leader")));
        if (cooperating is { Length: > 0 })
            lines.Add((ColumnRole.Cooperating, prompts.Say("conversation.cooperating", ("units", Plain(cooperating)))));
        else if (Role(asked) == ColumnRole.Cooperating)
            lines.Add((ColumnRole.Cooperating, prompts.Say("conversation.no_cooperating")));
        return lines.OrderByDescending(l => l.Role == Role(asked)).Select(l => l.Text);
    }

    private static ColumnRole Role(FollowUpKinds asked) =>
        asked.HasFlag(FollowUpKinds.Cooperating) ? ColumnRole.Cooperating
        : asked.HasFlag(FollowUpKinds.Leader) ? ColumnRole.Leader
        : ColumnRole.Lead;

    private static string? Cell(Clause row, ColumnRole role) => row.Row![role];

    private static string Plain(string text) => PlainWords.Of(text).TrimEnd('.');
}
