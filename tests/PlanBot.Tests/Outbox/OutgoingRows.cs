using Dapper;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Outbox;

/// <summary>The table as it is.</summary>
internal static class OutgoingRows
{
    public static IReadOnlyList<OutgoingRecord> All(ReadSession session) =>
        [.. session.Connection.Query<OutgoingRecord>("SELECT * FROM outgoing ORDER BY id", transaction: session.Transaction)];

    public static long Open(ReadSession session) =>
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM outgoing WHERE state < 2", transaction: session.Transaction);
}
