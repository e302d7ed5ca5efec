using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>Whom a week's summary has gone to.</summary>
internal static class SummarySentTable
{
    /// <param name="week">"2026-W10".</param>
    /// <returns>False where it had gone to the person already.</returns>
    public static bool TryAdd(WriteSession session, string week, string person, DateTimeOffset at) => session.Connection.Execute(
        "INSERT OR IGNORE INTO summary_sent (week, person, at) VALUES (@week, @person, @at)",
        new { week, person, at = StoredInstant.Write(at) }, session.Transaction) > 0;

    public static bool Has(ReadSession session, string week, string person) => session.Connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM summary_sent WHERE week = @week AND person = @person)", new { week, person }, session.Transaction);
}
