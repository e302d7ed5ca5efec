using Dapper;
using Microsoft.Data.Sqlite;

namespace PlanBot.Storage.Migrations;

/// <summary>One step of the database's form.</summary>
/// <param name="Number">From 1, without gaps; written into the file's user_version.</param>
internal sealed record Migration(int Number, string Name, string Sql);

/// <summary>Brings a database up to the newest form.</summary>
internal static class Migrator
{
    /// <summary>Every step, in order. A step that was released is never changed; a new one is added.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        new(1, "plans", FirstPlans.Sql),
        new(2, "clause index", ClauseIndexTables.Sql),
        new(3, "plan revision", PlanRevision.Sql),
        new(4, "outbox", OutboxTables.Sql),
        new(5, "inbox", InboxTables.Sql),
        new(6, "chats", ChatTables.Sql),
        new(7, "people", PeopleTables.Sql),
        new(8, "reminders", ReminderTables.Sql),
        new(9, "reports", ReportTables.Sql),
        new(10, "secrets", SecretTables.Sql),
        new(11, "plan news", PlanNewsTables.Sql),
    ];

    public static int Newest => All[^1].Number;

    /// <exception cref="StorageException"><see cref="StorageFault.NewerVersion"/>: the file knows steps this program does not.</exception>
    public static void Migrate(SqliteConnection connection)
    {
        // Looked at before locking, so that a program can start while another one writes.
        if (Version(connection, null) == Newest)
            return;

        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection, transaction);
        if (version > Newest)
            throw new StorageException(StorageFault.NewerVersion, $"{connection.DataSource} has version {version}; this program knows {Newest}.");
        foreach (var step in All.Where(m => m.Number > version))
            connection.Execute($"{step.Sql}\nPRAGMA user_version = {step.Number};", transaction: transaction);
        transaction.Commit();
    }

    private static int Version(SqliteConnection connection, SqliteTransaction? transaction) =>
        connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
}
