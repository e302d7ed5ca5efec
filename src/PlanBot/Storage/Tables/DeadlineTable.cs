using Dapper;
using PlanBot.Clauses;
using PlanBot.Deadlines;

namespace PlanBot.Storage.Tables;

/// <summary>The deadlines of plans, in the order the plan gives them.</summary>
internal static class DeadlineTable
{
    public static void Insert(WriteSession session, long plan, IReadOnlyList<Deadline> deadlines) =>
        session.Connection.Execute(DeadlineRecord.Insert, deadlines.Select(d => DeadlineRecord.From(plan, d)), session.Transaction);

    public static IReadOnlyList<Stored<Deadline>> All(ReadSession session) => Query(session, "", null);

    public static IReadOnlyList<Stored<Deadline>> OfPlans(ReadSession session, IReadOnlyList<long> plans) =>
        Query(session, "WHERE plan IN (SELECT value FROM json_each(@plans))", new { plans = StorageJson.Write(plans) });

    public static IReadOnlyList<Stored<Deadline>> At(ReadSession session, IReadOnlyList<ClauseId> clauses) =>
        Query(session, "WHERE clause IN (SELECT value FROM json_each(@clauses))", new { clauses = StorageJson.Write(clauses) });

    /// <summary>What ends within these days, both included. Recurrences are not among them.</summary>
    public static IReadOnlyList<Stored<Deadline>> Due(ReadSession session, DateOnly first, DateOnly last) =>
        Query(session, "WHERE due BETWEEN @first AND @last", new { first = StoredDay.Write(first), last = StoredDay.Write(last) });

    private static IReadOnlyList<Stored<Deadline>> Query(ReadSession session, string condition, object? parameters) =>
        [.. session.Connection.Query<DeadlineRecord>($"SELECT * FROM deadline {condition} ORDER BY plan, row", parameters, session.Transaction)
            .Select(r => r.ToDeadline())];
}
