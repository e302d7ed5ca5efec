using Dapper;
using PlanBot.Plans;
using PlanBot.Storage.Tables;

namespace PlanBot.Storage;

/// <summary>
/// Plans with their lines, passages, targets, assignments and deadlines. The clause index is written beside it, in the
/// same session, by whoever takes the file in.
/// </summary>
internal static class PlanStore
{
    /// <summary>Keeps a new plan.</summary>
    /// <returns>The plan's row.</returns>
    /// <exception cref="StorageException"><see cref="StorageFault.TooLarge"/> above <see cref="PlanRows.MostClauses"/> passages.</exception>
    public static long Save(WriteSession session, StoredPlan plan) => Insert(session, plan, null);

    /// <summary>Puts a plan in the place of another; the row stays. The clause index is the caller's to renew.</summary>
    public static void Replace(WriteSession session, long row, StoredPlan plan)
    {
        Remove(session, row);
        Insert(session, plan, row);
    }

    /// <summary>Forgets a plan and all that hangs on it, but for the clause index.</summary>
    public static void Remove(WriteSession session, long row) => session.Connection.Execute("""
        DELETE FROM target_at WHERE target IN (SELECT row FROM target WHERE plan = @row);
        DELETE FROM target WHERE plan = @row;
        DELETE FROM assignment WHERE plan = @row;
        DELETE FROM deadline WHERE plan = @row;
        DELETE FROM clause WHERE row BETWEEN @first AND @last;
        DELETE FROM heading_path WHERE row BETWEEN @first AND @last;
        DELETE FROM line WHERE plan = @row;
        DELETE FROM plan WHERE row = @row;
        """, new { row, first = PlanRows.First(row), last = PlanRows.Last(row) }, session.Transaction);

    /// <summary>Every plan, by ward and then by date.</summary>
    public static IReadOnlyList<PlanSummary> List(ReadSession session) => Select(session, "1 = 1", null);

    public static PlanSummary? Find(ReadSession session, long row) => Select(session, "row = @row", new { row }).SingleOrDefault();

    /// <summary>The plan with this content, whatever its file is called.</summary>
    public static PlanSummary? FindContent(ReadSession session, string sha256) =>
        Select(session, "sha256 = @sha256", new { sha256 }).SingleOrDefault();

    /// <summary>A ward's plans with this number, however it is spaced. Numbers begin again each year, so there may be several.</summary>
    public static IReadOnlyList<PlanSummary> FindNumber(ReadSession session, WardName ward, string number) =>
        Select(session, "ward_key = @ward AND number_key = @number", new { ward = LookupKey.Of(ward), number = LookupKey.Of(number) });

    /// <summary>A ward's plans that came from a file of this name.</summary>
    public static IReadOnlyList<PlanSummary> FindFile(ReadSession session, WardName ward, string file) =>
        Select(session, "ward_key = @ward AND file = @file", new { ward = LookupKey.Of(ward), file });

    /// <summary>A ward's plans; marks and case do not count.</summary>
    public static IReadOnlyList<PlanSummary> FindWard(ReadSession session, WardName ward) =>
        Select(session, "ward_key = @ward", new { ward = LookupKey.Of(ward) });

    private static IReadOnlyList<PlanSummary> Select(ReadSession session, string condition, object? parameters) =>
        [.. session.Connection
            .Query<PlanRecord>($"SELECT * FROM plan WHERE {condition} ORDER BY ward_key, year, month, day, row", parameters, session.Transaction)
            .Select(r => r.ToSummary())];

    private static long Insert(WriteSession session, StoredPlan plan, long? wanted)
    {
        if (plan.Outline.Clauses.Count > PlanRows.MostClauses)
            throw new StorageException(StorageFault.TooLarge, $"{plan.Document.File} has {plan.Outline.Clauses.Count} passages.");
        var row = session.Connection.QuerySingle<long>(PlanRecord.Insert, PlanRecord.From(plan, wanted), session.Transaction);
        LineTable.Insert(session, row, plan.Document.Lines, plan.Outline.Furniture);
        ClauseTable.Insert(session, row, plan.Outline.Clauses);
        TargetTable.Insert(session, row, plan.Targets);
        AssignmentTable.Insert(session, row, plan.Assignments);
        DeadlineTable.Insert(session, row, plan.Deadlines);
        return row;
    }
}
