using Microsoft.Data.Sqlite;
using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>Copies a database that others read and write at the same time: the file alone may lack what still stands in its log.</summary>
internal static class DatabaseCopy
{
    /// <param name="folder">The data folder that gets the copy.</param>
    public static void CopyTo(this PlanDatabase database, string folder) => database.Read(session =>
    {
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, StorageSetup.FileName), Pooling = false }.ToString());
        copy.Open();
        session.Connection.BackupDatabase(copy);
        return true;
    });
}
