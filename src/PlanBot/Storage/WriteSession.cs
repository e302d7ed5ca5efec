using Microsoft.Data.Sqlite;

namespace PlanBot.Storage;

/// <summary>One unit of work: everything written through it is kept together by <see cref="Commit"/>, or nothing is. One at a time.</summary>
internal sealed class WriteSession : ReadSession
{
    private readonly HashSet<Action> _afterwards = [];

    internal WriteSession(PlanDatabase database, DatabaseConnection connection)
        : base(database, connection, writes: true)
    {
    }

    /// <summary>Has this called once the work is kept, and not at all where it is undone; the same action only once. It must not throw.</summary>
    public void AfterCommit(Action action) => _afterwards.Add(action);

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

        foreach (var action in _afterwards)
            action();
    }
}
