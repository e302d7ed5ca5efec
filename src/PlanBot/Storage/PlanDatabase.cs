using System.Collections.Concurrent;
using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;
using PlanBot.Storage.Migrations;

namespace PlanBot.Storage;

/// <summary>The database file: many readers, one writer, readers undisturbed by it. Safe for many threads.</summary>
internal sealed class PlanDatabase : IDisposable
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);
    private const int MostIdle = 8;

    /// <summary>Units of work, of some seven pages each: long before the engine has a writer fold the log.</summary>
    internal const int FoldedAfter = 400;

    private readonly ConcurrentBag<DatabaseConnection> _idle = [];
    private readonly WriterGate _gate = new();
    private readonly TimeSpan _patience;
    private readonly Channel<bool> _much = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile bool _closed;
    private long _written; // changed only by whoever holds the gate

    private PlanDatabase(string path, TimeSpan patience)
    {
        Path = path;
        _patience = patience;
    }

    public string Path { get; }

    /// <summary>Opens the database, makes its folder and tables where they are missing, and brings an older one up to date.</summary>
    /// <param name="patience">How long to wait for another writer; 5 seconds if null.</param>
    /// <exception cref="StorageException">Newer version, locked, damaged, no access, disk full.</exception>
    public static PlanDatabase Open(string path, TimeSpan? patience = null)
    {
        _ = SqliteEngine.Version;
        var database = new PlanDatabase(System.IO.Path.GetFullPath(path), patience ?? DefaultPatience);
        try
        {
            database.MakeFolder();
            using var connection = database.Connect();
            Migrator.Migrate(connection.Sqlite);
            return database;
        }
        catch (SqliteException e)
        {
            throw StorageException.From(e);
        }
    }

    /// <summary>Begins a session that sees one state of the database.</summary>
    /// <exception cref="StorageException">The file cannot be opened.</exception>
    public ReadSession OpenRead() => Begin(c => new ReadSession(this, c, writes: false));

    /// <summary>Begins the one unit of work that may write, waiting for the one before it.</summary>
    /// <exception cref="StorageException"><see cref="StorageFault.Locked"/> when the waiting time ends first.</exception>
    public WriteSession OpenWrite() => _gate.Enter(_patience) ? BeginWrite() : throw TooLong();

    /// <summary>Reads in one session.</summary>
    /// <exception cref="StorageException">Whatever the database could not do.</exception>
    public T Read<T>(Func<ReadSession, T> work)
    {
        try
        {
            using var session = OpenRead();
            return work(session);
        }
        catch (SqliteException e)
        {
            throw StorageException.From(e);
        }
    }

    /// <summary>Writes in one unit of work: kept when the work returns, undone when it throws.</summary>
    /// <exception cref="StorageException">Whatever the database could not do.</exception>
    public T Write<T>(Func<WriteSession, T> work) => Finish(OpenWrite(), work);

    /// <inheritdoc cref="Write{T}(Func{WriteSession, T})"/>
    public void Write(Action<WriteSession> work) => Write(session =>
    {
        work(session);
        return true;
    });

    /// <summary>Writes in one unit of work, and holds no thread while it waits for the units before it.</summary>
    /// <exception cref="StorageException">Whatever the database could not do.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the work began.</exception>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation)
    {
        if (!await _gate.EnterAsync(_patience, cancellation).ConfigureAwait(false))
            throw TooLong();
        return Finish(BeginWrite(), work);
    }

    /// <summary>Folds the log into the file, as far as readers allow: after much was taken in, it is as large as the file.</summary>
    public void Settle() => Read(session =>
    {
        session.Transaction.Rollback(); // a log is not folded from inside a transaction
        return session.Connection.ExecuteScalar<long>("PRAGMA wal_checkpoint(TRUNCATE)");
    });

    /// <summary>Ends when so much was written that the log should be folded. For one who waits.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before.</exception>
    public async Task MuchWritten(CancellationToken cancellation) => await _much.Reader.ReadAsync(cancellation);

    /// <summary>Folds the log into the file without holding a writer or a reader up. What is written meanwhile may remain.</summary>
    /// <exception cref="StorageException">The disk is full, or the file cannot be written.</exception>
    public void Fold() => Read(session =>
    {
        session.Transaction.Rollback(); // a log is not folded from inside a transaction
        return session.Connection.ExecuteScalar<long>("PRAGMA wal_checkpoint(PASSIVE)");
    });

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var connection))
            connection.Dispose();
    }

    internal void Return(DatabaseConnection connection, bool wrote)
    {
        if (wrote)
        {
            if (++_written % FoldedAfter == 0)
                _much.Writer.TryWrite(true);
            _gate.Leave();
        }


        if (_closed || _idle.Count >= MostIdle)
            connection.Dispose();
        else
            _idle.Add(connection);
    }

    private static StorageException TooLong() =>
        new(StorageFault.Locked, "Too many units of work wait before this one, or one of them does not end.");

    private WriteSession BeginWrite()
    {
        try
        {
            return Begin(c => new WriteSession(this, c));
        }
        catch
        {
            _gate.Leave();
            throw;
        }
    }

    private static T Finish<T>(WriteSession begun, Func<WriteSession, T> work)
    {
        try
        {
            using var session = begun;
            var result = work(session);
            session.Commit();
            return result;
        }
        catch (SqliteException e)
        {
            throw StorageException.From(e);
        }
    }

    private T Begin<T>(Func<DatabaseConnection, T> begin)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        DatabaseConnection? connection = null;
        try
        {
            connection = _idle.TryTake(out var idle) ? idle : Connect();
            return begin(connection);
        }
        catch (SqliteException e)
        {
            connection?.Dispose();
            throw StorageException.From(e);
        }
    }

    private DatabaseConnection Connect() => new(Path, _patience);

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(StorageFault.NotAccessible, e.Message, e);
        }
    }
}
