namespace PlanBot.Storage.Tables;

/// <summary>Which passages hold a term: FTS5 without positions, columns or words.</summary>
internal static class PostingTable
{
    /// <param name="terms">The passage's terms, parted by blanks; once each is enough.</param>
    public static void Insert(WriteSession session, long row, string terms) =>
        session.Statement("INSERT INTO posting (rowid, terms) VALUES ($row, $terms)", "$row", "$terms").Run(row, terms);

    /// <param name="terms">Exactly the terms that were inserted.</param>
    public static void Remove(WriteSession session, long row, string terms) =>
        session.Statement("INSERT INTO posting (posting, rowid, terms) VALUES ('delete', $row, $terms)", "$row", "$terms").Run(row, terms);

    /// <summary>The rows from first to last that hold all of the terms, in order, read as they are asked for.</summary>
    public static IEnumerable<long> Rows(ReadSession session, IEnumerable<string> terms, long first, long last)
    {
        var select = session
            .Statement("SELECT rowid FROM posting WHERE posting MATCH $match AND rowid BETWEEN $first AND $last", "$match", "$first", "$last")
            .Set(string.Join(" AND ", terms.Select(Quote)), first, last);
        using var reader = select.ExecuteReader();
        while (reader.Read())
            yield return reader.GetInt64(0);
    }

    /// <summary>Joins the index's pieces into one, so that a term is found at one place.</summary>
    public static void Optimize(WriteSession session) =>
        session.Statement("INSERT INTO posting (posting) VALUES ('optimize')").Run();

    private static string Quote(string term) => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
