using Dapper;

namespace PlanBot.Storage;

/// <summary>How the database is.</summary>
/// <param name="Bytes">Of the file, without its log.</param>
/// <param name="Indexed">Passages in the clause index. As many as <paramref name="Clauses"/>, unless some were left out on purpose.</param>
/// <param name="Damage">What the engine finds wrong with the file; empty where nothing is.</param>
internal sealed record DatabaseState(
    string Engine, int Version, long Bytes, long Plans, long Clauses, long Indexed, IReadOnlyList<string> Damage);

/// <summary>Looks the database over. Reads the whole file: for a doctor, not for every start.</summary>
internal static class DatabaseCheck
{
    public static DatabaseState Run(ReadSession session)
    {
        var damage = session.Connection.Query<string>("PRAGMA quick_check(20)", null, session.Transaction).Where(l => l != "ok");
        return new(
            SqliteEngine.Version,
            (int)Number(session, "PRAGMA user_version"),
            Number(session, "PRAGMA page_count") * Number(session, "PRAGMA page_size"),
            Number(session, "SELECT count(*) FROM plan"),
            Number(session, "SELECT count(*) FROM clause"),
            Number(session, "SELECT passages FROM index_size"),
            [.. damage]);
    }

    private static long Number(ReadSession session, string sql) =>
        session.Connection.ExecuteScalar<long>(sql, null, session.Transaction);
}
