using Dapper;

namespace PlanBot.Storage;

/// <summary>How the database is.</summary>
/// <param name="Bytes">Of the file, without its log.</param>
/// <param name="Indexed">Passages in the clause index. As many as <paramref name="Clauses"/>, unless some were left out on purpose.</param>
/// <param name="Terms">Different terms in the clause index.</param>
/// <param name="Lost">Entries of the clause index whose clause is gone.</param>
/// <param name="Unindexed">Plans of which the clause index holds nothing.</param>
/// <param name="Journal">"wal", as it must be for questions to be answered while a plan is taken in.</param>
/// <param name="Damage">What the engine finds wrong with the file; empty where nothing is.</param>
internal sealed record DatabaseState(
    string Engine, int Version, long Bytes, long Plans, long Clauses, long Indexed, long Terms, long Lost, long Unindexed,
    string Journal, IReadOnlyList<string> Damage);

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
            Number(session, "SELECT count(*) FROM term"),
            Number(session, "SELECT count(*) FROM passage WHERE row NOT IN (SELECT row FROM clause)"),
            Number(session, "SELECT count(*) FROM plan p WHERE NOT EXISTS (SELECT 1 FROM passage WHERE row BETWEEN p.row << 20 AND (p.row << 20) + 1048575)"),
            session.Connection.ExecuteScalar<string>("PRAGMA journal_mode", null, session.Transaction)!,
            [.. damage]);
    }

    private static long Number(ReadSession session, string sql) =>
        session.Connection.ExecuteScalar<long>(sql, null, session.Transaction);
}
