using PlanBot.Clauses;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Answers;

/// <summary>Who leads a passage, who helps and who directs, with the passage that says so where it is another one.</summary>
internal sealed record Responsible(
    IReadOnlyList<string> Leads,
    string? Cooperating,
    string? Leader,
    bool FromHeading,
    Clause? Source);

/// <summary>Finds who is responsible for a passage: its row's cells, its target, its section's assignment, its heading.</summary>
internal sealed class Responsibility(UnitDirectory units)
{
    // A section's assignment stands at its end.
    private const int MostAfter = 60;

    private const string OfWard = " phường";

    private static readonly string[] LabelWords = ["Phân công", "Thời gian thực hiện"];

    public Responsible? Of(ReadSession session, long row, Clause clause) =>
        clause.Row is { } table ? OfRow(session, row, table) : OfTarget(session, clause) ?? OfSection(session, row, clause) ?? OfHeading(clause);

    /// <summary>The section's "Phân công thực hiện" and "Thời gian thực hiện" that apply to a passage.</summary>
    public static IReadOnlyList<Clause> Labels(ReadSession session, long row, Clause clause) =>
        clause.Part != ClausePart.Main ? [] :
        [.. ClauseTable.Beginning(session, row, MostAfter, LabelWords).Select(c => c.Value).TakeWhile(c => Section(c) == Section(clause))];

    private static Responsible? OfRow(ReadSession session, long row, TableRow table)
    {
        // A sub-row belongs to the numbered row above it, which bears the units.
        if (table.IsSubRow && table[ColumnRole.Lead] is null && ClauseTable.Around(session, row, 6, 0).LastOrDefault(c => c.Value.Row is { IsSubRow: false }) is { } main)
            return OfRow(session, main.Row, main.Value.Row!) is { } of ? of with { Source = main.Value } : null;
        return table[ColumnRole.Lead] is null && table[ColumnRole.Leader] is null ? null
            : new(Cell(table, ColumnRole.Lead), table[ColumnRole.Cooperating], table[ColumnRole.Leader], false, null);
    }

    // Only what a row says that can be shown: the target's own, else one of the same item.
    private Responsible? OfTarget(ReadSession session, Clause clause)
    {
        var led = TargetTable.At(session, [clause.Id]).Select(t => t.Value).Where(t => t.Leads.Count > 0).ToList();
        foreach (var target in led)
            if (OfPlaces(session, target.Leads, [target]) is { } own)
                return own;
        foreach (var target in led)
            if (OfPlaces(session, target.Leads, TargetTable.OfItem(session, target.Item).Select(t => t.Value)) is { } sibling)
                return sibling;
        return null;
    }

    private Responsible? OfPlaces(ReadSession session, IReadOnlyList<UnitName> leads, IEnumerable<Target> targets)
    {
        foreach (var place in ClauseTable.Find(session, [.. targets.SelectMany(t => t.AlsoAt.Append(t.Clause)).Distinct()]))
            if (place.Value.Row is { } table && OfRow(session, place.Row, table) is { Leads: [var cell] } of && units.Leads(cell).SequenceEqual(leads))
                return of with { Source = of.Source ?? place.Value };
        return null;
    }

    private Responsible? OfSection(ReadSession session, long row, Clause clause)
    {
        var label = Labels(session, row, clause).FirstOrDefault(c => units.PrintedMentions(c.Text).Count > 0);
        return label is null ? null : new([units.PrintedMentions(label.Text)[0].Unit.Value], null, null, false, label);
    }

    private Responsible? OfHeading(Clause clause)
    {
        foreach (var heading in clause.Headings.Reverse())
            if (units.PrintedMentions(heading) is { Count: > 0 } mentions && mentions[0].Start < 12)
                return new([PlainWords.Of(heading[mentions[0].Start..WithWard(heading, mentions[0].End)])], null, null, true, null);
        return null;
    }

    // "Ban Chỉ huy quân sự phường": the plan's own words, to the end of the name.
    private static int WithWard(string heading, int end) =>
        heading.AsSpan(end).StartsWith(OfWard, StringComparison.OrdinalIgnoreCase) && (end + OfWard.Length == heading.Length || !char.IsLetter(heading[end + OfWard.Length]))
            ? end + OfWard.Length : end;

    private static IReadOnlyList<string> Cell(TableRow table, ColumnRole role) => table[role] is { } text ? [PlainWords.Of(text)] : [];

    // The first two levels of an address: "III › 2".
    private static string Section(Clause clause) => string.Join(" › ", clause.Address.Split(" › ").Take(2));
}
