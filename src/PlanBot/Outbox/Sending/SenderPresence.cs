namespace PlanBot.Outbox.Sending;

/// <summary>
/// Shows the processes on one database file that a sender is alive: it holds a file beside the database. The system lets go of
/// the file when the process ends, however it ends, so nobody has to wait until a dead sender has surely been silent for long.
/// </summary>
internal sealed class SenderPresence : IDisposable
{
    private const string Mark = "-sender-";
    private readonly string _database;
    private readonly FileStream _held;

    private SenderPresence(string database, string name)
    {
        (_database, Name) = (database, name);
        _held = new(PathOf(database, name), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
    }

    /// <summary>Not used by any sender before or after.</summary>
    public string Name { get; }

    /// <summary>Begins to be present, and removes what dead senders left.</summary>
    /// <param name="database">The database's path.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static SenderPresence Begin(string database)
    {
        var presence = new SenderPresence(database, Guid.NewGuid().ToString("N"));
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database)!, Path.GetFileName(database) + Mark + "*"))
            presence.IsAlive(file[(file.LastIndexOf('-') + 1)..]);
        return presence;
    }

    /// <summary>True while the sender of this name runs, in whatever process.</summary>
    public bool IsAlive(string name)
    {
        if (name == Name)
            return true;
        var path = PathOf(_database, name);
        try
        {
            using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose))
                return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    public void Dispose() => _held.Dispose();

    private static string PathOf(string database, string name) => $"{database}{Mark}{name}";
}
