using Microsoft.Data.Sqlite;

namespace PlanBot.Storage;

/// <summary>One open connection with its settings made and its statements kept, so that neither is paid for twice.</summary>
internal sealed class DatabaseConnection : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    /// <exception cref="SqliteException">The file cannot be opened or is no database.</exception>
    public DatabaseConnection(string path, TimeSpan patience)
    {
        Sqlite = new(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false, // PlanDatabase keeps the connections, with their statements
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        }.ToString());
        try
        {
            Sqlite.Open();
            Set($"busy_timeout = {(int)patience.TotalMilliseconds}");
            Set("journal_mode = WAL");
            Set("synchronous = NORMAL");
            Set("temp_store = MEMORY");
            Set("cache_size = -8192"); // KiB
            Set("wal_autocheckpoint = 16000"); // pages; LogFolding comes long before, where the program serves
            Set("journal_size_limit = 33554432"); // bytes; one large unit of work would leave its log's size behind
        }
        catch
        {
            Sqlite.Dispose();
            throw;
        }
    }

    public SqliteConnection Sqlite { get; }

    /// <summary>The statement, compiled once per connection. Parameters are those of its first use: set their values.</summary>
    public SqliteCommand Statement(string sql, SqliteTransaction transaction)
    {
        if (!_statements.TryGetValue(sql, out var command))
        {
            command = Sqlite.CreateCommand();
            command.CommandText = sql;
            _statements.Add(sql, command);
        }

        command.Transaction = transaction;
        return command;
    }

    public void Dispose()
    {
        foreach (var command in _statements.Values)
            command.Dispose();
        Sqlite.Dispose();
    }

    private void Set(string pragma)
    {
        using var command = Sqlite.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        command.ExecuteNonQuery();
    }
}
