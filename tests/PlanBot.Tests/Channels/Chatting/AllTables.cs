using Dapper;
using PlanBot.Storage;

namespace PlanBot.Tests.Channels.Chatting;

/// <summary>Looks into every table there is, also into those nobody thought of.</summary>
internal static class AllTables
{
    /// <summary>Every row of every table as one text, the table's name before it.</summary>
    public static IEnumerable<string> Rows(PlanDatabase database) => database.Read(session =>
    {
        var tables = session.Connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'", transaction: session.Transaction);
        return tables.SelectMany(t => session.Connection.Query($"SELECT * FROM \"{t}\"", transaction: session.Transaction)
            .Select(row => $"{t}: {string.Join(" | ", ((IDictionary<string, object?>)row).Values)}")).ToList();
    });
}
