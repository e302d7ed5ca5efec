using Dapper;
using PlanBot.Clauses;
using PlanBot.Targets;

namespace PlanBot.Storage.Tables;

/// <summary>The targets of plans, in the order the plan states them.</summary>
internal static class TargetTable
{
    public static void Insert(WriteSession session, long plan, IReadOnlyList<Target> targets)
    {
        foreach (var target in targets)
        {
            var row = session.Connection.QuerySingle<long>(TargetRecord.Insert, TargetRecord.From(plan, target), session.Transaction);
            var places = target.AlsoAt.Append(target.Clause).Append(target.Item).Distinct();
            foreach (var place in places)
                session.Statement("INSERT INTO target_at (clause, target) VALUES ($clause, $target)", "$clause", "$target").Run(place.Value, row);
        }
    }

    public static IReadOnlyList<Stored<Target>> All(ReadSession session) => Query(session, "", null);

    /// <summary>The targets of these plans.</summary>
    public static IReadOnlyList<Stored<Target>> OfPlans(ReadSession session, IReadOnlyList<long> plans) =>
        Query(session, "WHERE plan IN (SELECT value FROM json_each(@plans))", new { plans = StorageJson.Write(plans) });

    /// <summary>The targets that any of these passages states, also where it states them a second time.</summary>
    public static IReadOnlyList<Stored<Target>> At(ReadSession session, IReadOnlyList<ClauseId> clauses) =>
        Query(
            session,
            "WHERE row IN (SELECT target FROM target_at WHERE clause IN (SELECT value FROM json_each(@clauses)))",
            new { clauses = StorageJson.Write(clauses) });

    /// <summary>Those of these passages that state a target.</summary>
    public static IReadOnlySet<ClauseId> Stating(ReadSession session, IReadOnlyList<ClauseId> clauses) =>
        session.Connection.Query<string>(
            "SELECT DISTINCT clause FROM target_at WHERE clause IN (SELECT value FROM json_each(@clauses))",
            new { clauses = StorageJson.Write(clauses) }, session.Transaction).Select(c => new ClauseId(c)).ToHashSet();

    /// <summary>All figures of one stated target.</summary>
    public static IReadOnlyList<Stored<Target>> OfItem(ReadSession session, ClauseId item) =>
        Query(session, "WHERE item = @item", new { item = item.Value });

    /// <summary>The targets with these ids, e.g. those that disagree with one.</summary>
    public static IReadOnlyList<Stored<Target>> Find(ReadSession session, IReadOnlyList<string> ids) =>
        Query(session, "WHERE id IN (SELECT value FROM json_each(@ids))", new { ids = StorageJson.Write(ids) });

    private static IReadOnlyList<Stored<Target>> Query(ReadSession session, string condition, object? parameters) =>
        [.. session.Connection.Query<TargetRecord>($"SELECT * FROM target {condition} ORDER BY plan, row", parameters, session.Transaction)
            .Select(r => r.ToTarget())];
}
