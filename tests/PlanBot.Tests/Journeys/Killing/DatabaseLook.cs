using Dapper;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>Reads the database of a bot that has ended, from a copy: what the end left is for the next process to find.</summary>
internal sealed class DatabaseLook : IDisposable
{
    private readonly string _copy = Directory.CreateTempSubdirectory("planbot-look-").FullName;
    private readonly PlanDatabase _database;

    /// <param name="folder">The data folder.</param>
    public DatabaseLook(string folder)
    {
        foreach (var end in new[] { "", "-wal" })
            if (File.Exists(Path.Combine(folder, StorageSetup.FileName + end)))
                File.Copy(Path.Combine(folder, StorageSetup.FileName + end), Path.Combine(_copy, StorageSetup.FileName + end));
        _database = PlanDatabase.Open(Path.Combine(_copy, StorageSetup.FileName));
    }

    /// <summary>Messages that a sender had taken in hand and not noted as sent.</summary>
    public IReadOnlyList<(string Chat, string Body)> InHand => Of(OutgoingState.Sending);

    /// <summary>Messages that are still to go.</summary>
    public int Open => Of(OutgoingState.Sending).Count + Of(OutgoingState.Waiting).Count;

    public int Unhandled => _database.Read(s => s.Connection.QuerySingle<int>("SELECT count(*) FROM incoming WHERE handled IS NULL", transaction: s.Transaction));

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(_copy, recursive: true);
    }

    private List<(string Chat, string Body)> Of(OutgoingState state) => _database.Read(s =>
        s.Connection.Query<(string, string)>("SELECT chat, body FROM outgoing WHERE state = @state", new { state = (int)state }, s.Transaction).ToList());
}
