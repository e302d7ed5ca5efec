using Microsoft.Data.Sqlite;

namespace PlanBot.Storage.Tables;

/// <summary>Runs a kept statement with new values.</summary>
internal static class StatementRunning
{
    /// <summary>Sets the parameters in the order they were made and runs the statement.</summary>
    public static void Run(this SqliteCommand statement, params ReadOnlySpan<object?> values)
    {
        statement.Set(values);
        statement.ExecuteNonQuery();
    }

    /// <summary>Sets the parameters in the order they were made.</summary>
    public static SqliteCommand Set(this SqliteCommand statement, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            statement.Parameters[i].Value = values[i] ?? DBNull.Value;
        return statement;
    }
}
