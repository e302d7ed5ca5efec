using Microsoft.Data.Sqlite;

namespace PlanBot.Storage;

/// <summary>One unit of work: everything written through it is kept together by <see cref="Commit"/>, or nothing is. One at a time.</summary>
internal sealed class WriteSession : ReadSession
{
    internal WriteSession(PlanDatabase database, DatabaseConnection connection)
        : base(database, connection, writes: true)
    {
    }

    /// <summary>Keeps the work. Without it, disposing undoes everything.</summary>
    /// <exception cref="StorageException">The disk is full, or the file cannot be written.</exception>
    public void Commit()
    {
        try
        {
            Transaction.Commit();
        }
        catch (SqliteException e)
        {
            throw StorageException.From(e);
        }
    }
}
