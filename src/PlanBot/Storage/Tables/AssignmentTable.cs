using Dapper;
using PlanBot.Assignments;
using PlanBot.Clauses;

namespace PlanBot.Storage.Tables;

/// <summary>The assignments of plans, in the order the plan gives them.</summary>
internal static class AssignmentTable
{
    public static void Insert(WriteSession session, long plan, IReadOnlyList<Assignment> assignments) =>
        session.Connection.Execute(AssignmentRecord.Insert, assignments.Select(a => AssignmentRecord.From(plan, a)), session.Transaction);

    public static IReadOnlyList<Stored<Assignment>> All(ReadSession session) => Query(session, "", null);

    public static IReadOnlyList<Stored<Assignment>> OfPlans(ReadSession session, IReadOnlyList<long> plans) =>
        Query(session, "WHERE plan IN (SELECT value FROM json_each(@plans))", new { plans = StorageJson.Write(plans) });

    public static IReadOnlyList<Stored<Assignment>> At(ReadSession session, IReadOnlyList<ClauseId> clauses) =>
        Query(session, "WHERE clause IN (SELECT value FROM json_each(@clauses))", new { clauses = StorageJson.Write(clauses) });

    private static IReadOnlyList<Stored<Assignment>> Query(ReadSession session, string condition, object? parameters) =>
        [.. session.Connection.Query<AssignmentRecord>($"SELECT * FROM assignment {condition} ORDER BY plan, row", parameters, session.Transaction)
            .Select(r => r.ToAssignment())];
}
