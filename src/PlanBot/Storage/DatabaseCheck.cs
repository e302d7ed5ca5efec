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
        var damage = session.Connection.Query<string>("PRAGMA quick_check(20)", null, session.Transaction).Where(l => l != "ok").ToList();

        // A damaged page stops a count; what was found damaged is what matters then.
        long Number(string sql) => damage.Count > 0 ? 0 : session.Connection.ExecuteScalar<long>(sql, null, session.Transaction);
        return new(
            SqliteEngine.Version,
            (int)Number("PRAGMA user_version"),
            Number("PRAGMA page_count") * Number("PRAGMA page_size"),
            Number("SELECT count(*) FROM plan"),
            Number("SELECT count(*) FROM clause"),
            Number("SELECT passages FROM index_size"),
            Number("SELECT count(*) FROM term"),
            Number("SELECT count(*) FROM passage WHERE row NOT IN (SELECT row FROM clause)"),
            Number("SELECT count(*) FROM plan p WHERE NOT EXISTS (SELECT 1 FROM passage WHERE row BETWEEN p.row << 20 AND (p.row << 20) + 1048575)"),
            session.Connection.ExecuteScalar<string>("PRAGMA journal_mode", null, session.Transaction)!,
            damage);
    }
}
