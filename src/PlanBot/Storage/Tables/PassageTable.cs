namespace PlanBot.Storage.Tables;

/// <summary>The clause index's analysed passages. A context is kept once per plan: all passages below one heading share it.</summary>
internal static class PassageTable
{
    /// <summary>Keeps the words of passages of one plan, whose contexts are numbered as they come.</summary>
    public static void Insert(WriteSession session, long row, string own, long context) =>
        session.Statement("INSERT INTO passage (row, context, own) VALUES ($row, $context, $own)", "$row", "$context", "$own")
            .Run(row, context, own);

    public static void InsertContext(WriteSession session, long row, string text) =>
        session.Statement("INSERT INTO passage_context (row, text) VALUES ($row, $text)", "$row", "$text").Run(row, text);

    /// <summary>The words of these rows, in rising order of rows; a row that is gone is left out.</summary>
    public static IEnumerable<(long Row, string Own, string Context)> Read(ReadSession session, IReadOnlyList<long> rows)
    {
        var select = session.Statement("""
            SELECT p.row, p.own, c.text FROM passage p JOIN passage_context c ON c.row = p.context
            WHERE p.row IN (SELECT value FROM json_each($rows)) ORDER BY p.row
            """, "$rows").Set(StorageJson.Write(rows));
        return ReadAll(select);
    }

    /// <summary>All of a plan.</summary>
    public static IEnumerable<(long Row, string Own, string Context)> OfPlan(ReadSession session, long plan)
    {
        var select = session.Statement("""
            SELECT p.row, p.own, c.text FROM passage p JOIN passage_context c ON c.row = p.context
            WHERE p.row BETWEEN $first AND $last ORDER BY p.row
            """, "$first", "$last").Set(PlanRows.First(plan), PlanRows.Last(plan));
        return ReadAll(select);
    }

    public static void Remove(WriteSession session, long plan)
    {
        foreach (var table in (ReadOnlySpan<string>)["passage", "passage_context"])
            session.Statement($"DELETE FROM {table} WHERE row BETWEEN $first AND $last", "$first", "$last")
                .Run(PlanRows.First(plan), PlanRows.Last(plan));
    }

    private static IEnumerable<(long Row, string Own, string Context)> ReadAll(Microsoft.Data.Sqlite.SqliteCommand select)
    {
        using var reader = select.ExecuteReader();
        while (reader.Read())
            yield return (reader.GetInt64(0), reader.GetString(1), reader.GetString(2));
    }
}
