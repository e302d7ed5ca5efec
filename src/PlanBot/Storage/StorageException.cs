using Microsoft.Data.Sqlite;

namespace PlanBot.Storage;

/// <summary>Why the database could not do what it was asked.</summary>
internal enum StorageFault
{
    /// <summary>Another process is writing and did not finish within the waiting time.</summary>
    Locked,
    DiskFull,
    /// <summary>The file was written by a newer version of the program.</summary>
    NewerVersion,
    /// <summary>The file is no database, or its pages are damaged.</summary>
    Damaged,
    /// <summary>The file or its folder cannot be opened or written.</summary>
    NotAccessible,
    /// <summary>A plan has more passages than one plan may have.</summary>
    TooLarge,
    Other,
}

/// <summary>The database could not do what it was asked. <see cref="Fault"/> is what a person is told; the message is for the log.</summary>
internal sealed class StorageException(StorageFault fault, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public StorageFault Fault { get; } = fault;

    public static StorageException From(SqliteException e) => new(FaultOf(e.SqliteErrorCode), e.Message, e);

    // https://www.sqlite.org/rescode.html
    private static StorageFault FaultOf(int code) => code switch
    {
        5 or 6 => StorageFault.Locked,
        13 => StorageFault.DiskFull,
        11 or 26 => StorageFault.Damaged,
        3 or 8 or 10 or 14 or 23 => StorageFault.NotAccessible,
        _ => StorageFault.Other,
    };
}
