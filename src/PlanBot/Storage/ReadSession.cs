using Microsoft.Data.Sqlite;

namespace PlanBot.Storage;

/// <summary>
/// A view of the database as it was when the session first read; what is written meanwhile is not seen. For one thread.
/// </summary>
internal class ReadSession : IDisposable
{
    private readonly PlanDatabase _database;
    private readonly DatabaseConnection _connection;
    private readonly bool _writes;
    private bool _disposed;

    internal ReadSession(PlanDatabase database, DatabaseConnection connection, bool writes)
    {
        _database = database;
        _connection = connection;
        _writes = writes;
        Transaction = connection.Sqlite.BeginTransaction(deferred: !writes);
    }

    /// <summary>For Dapper, inside Storage only.</summary>
    internal SqliteConnection Connection => _connection.Sqlite;

    internal SqliteTransaction Transaction { get; }

    /// <summary>A statement compiled once per connection; its parameters are made on first use.</summary>
    /// <param name="parameters">With their marks, "$row".</param>
    internal SqliteCommand Statement(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.Statement(sql, Transaction);
        if (command.Parameters.Count == 0)
            foreach (var parameter in parameters)
                command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        return command;
    }

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        try
        {
            Transaction.Dispose();
        }
        finally
        {
            _database.Return(_connection, _writes);
        }

        GC.SuppressFinalize(this);
    }
}
