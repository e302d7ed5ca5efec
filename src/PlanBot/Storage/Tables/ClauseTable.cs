using Dapper;
using PlanBot.Clauses;

namespace PlanBot.Storage.Tables;

/// <summary>The passages of plans.</summary>
internal static class ClauseTable
{
    private const string Select = """
        SELECT c.row, c.id, c.kind, c.part, c.address, p.headings, c.first_line, c.last_line, c.own_lines, c.text, c.parent, c.mark, c.table_row
        FROM clause c JOIN heading_path p ON p.row = c.heading_path
        """;

    public static void Insert(WriteSession session, long plan, IReadOnlyList<Clause> clauses)
    {
        var paths = new HeadingPaths(session, plan);
        var insert = session.Statement("""
            INSERT INTO clause (row, id, kind, part, address, heading_path, first_line, last_line, own_lines, text, parent, mark, table_row)
            VALUES ($row, $id, $kind, $part, $address, $path, $first, $last, $own, $text, $parent, $mark, $table)
            """, "$row", "$id", "$kind", "$part", "$address", "$path", "$first", "$last", "$own", "$text", "$parent", "$mark", "$table");
        foreach (var c in clauses)
            insert.Run(
                PlanRows.Clause(plan, c.Order), c.Id.Value, (int)c.Kind, (int)c.Part, c.Address, paths.RowOf(c.Headings),
                c.Lines.First, c.Lines.Last, OwnLines(c), c.Text, c.Parent, c.Mark, StorageJson.Write(c.Row));
    }

    /// <summary>The passages with these rows, in their plan's order; a row that is gone is left out.</summary>
    public static IReadOnlyList<Stored<Clause>> Read(ReadSession session, IReadOnlyList<long> rows) =>
        Query(session, "WHERE c.row IN (SELECT value FROM json_each(@rows))", new { rows = StorageJson.Write(rows) });

    /// <summary>The passages with these ids.</summary>
    public static IReadOnlyList<Stored<Clause>> Find(ReadSession session, IReadOnlyList<ClauseId> ids) =>
        Query(session, "WHERE c.id IN (SELECT value FROM json_each(@ids))", new { ids = StorageJson.Write(ids) });

    /// <summary>All passages of a plan in order.</summary>
    public static IReadOnlyList<Stored<Clause>> OfPlan(ReadSession session, long plan) =>
        Between(session, PlanRows.First(plan), PlanRows.Last(plan));

    /// <summary>A passage with up to so many before and after it in its plan.</summary>
    public static IReadOnlyList<Stored<Clause>> Around(ReadSession session, long row, int before, int after)
    {
        var plan = PlanRows.PlanOf(row);
        return Between(session, Math.Max(PlanRows.First(plan), row - before), Math.Min(PlanRows.Last(plan), row + after));
    }

    /// <summary>Of a passage and up to so many after it in its plan, those that begin with one of the words.</summary>
    public static IReadOnlyList<Stored<Clause>> Beginning(ReadSession session, long row, int after, IReadOnlyList<string> words) =>
        Query(
            session,
            "WHERE c.row BETWEEN @first AND @last AND EXISTS (SELECT 1 FROM json_each(@words) w WHERE substr(c.text, 1, length(w.value)) = w.value)",
            new { first = row, last = Math.Min(PlanRows.Last(PlanRows.PlanOf(row)), row + after), words = StorageJson.Write(words) });

    /// <summary>The passages directly below one in the outline.</summary>
    public static IReadOnlyList<Stored<Clause>> Below(ReadSession session, long row)
    {
        var plan = PlanRows.PlanOf(row);
        return Query(
            session,
            "WHERE c.row BETWEEN @first AND @last AND c.parent = @order",
            new { first = row, last = PlanRows.Last(plan), order = row - PlanRows.First(plan) });
    }

    /// <summary>Every passage of every plan, read as it is asked for.</summary>
    public static IEnumerable<Stored<Clause>> All(ReadSession session) =>
        session.Connection.Query<ClauseRecord>($"{Select} ORDER BY c.row", null, session.Transaction, buffered: false).Select(r => r.ToClause());

    private static IReadOnlyList<Stored<Clause>> Between(ReadSession session, long first, long last) =>
        Query(session, "WHERE c.row BETWEEN @first AND @last", new { first, last });

    private static IReadOnlyList<Stored<Clause>> Query(ReadSession session, string condition, object parameters) =>
        [.. session.Connection.Query<ClauseRecord>($"{Select} {condition} ORDER BY c.row", parameters, session.Transaction).Select(r => r.ToClause())];

    // Null where the own lines are all of the range, as they mostly are.
    private static string? OwnLines(Clause c) =>
        c.OwnLines.SequenceEqual(Enumerable.Range(c.Lines.First, c.Lines.Last - c.Lines.First + 1)) ? null : StorageJson.Write(c.OwnLines);

    /// <summary>Keeps each path of headings once: a hundred passages below one heading share it.</summary>
    private sealed class HeadingPaths(WriteSession session, long plan)
    {
        private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);

        public long RowOf(IReadOnlyList<string> headings)
        {
            var json = StorageJson.Write(headings);
            if (_rows.TryGetValue(json, out var known))
                return known;
            var row = PlanRows.Clause(plan, _rows.Count);
            session.Statement("INSERT INTO heading_path (row, headings) VALUES ($row, $headings)", "$row", "$headings").Run(row, json);
            _rows.Add(json, row);
            return row;
        }
    }
}
