using PlanBot.Storage;

namespace PlanBot.Tests.Storage;

/// <summary>A database in a folder of its own that goes with the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-").FullName;

    public TemporaryDatabase() => Database = Open();

    public string Path => System.IO.Path.Combine(_folder, "data", "planbot.db");

    public PlanDatabase Database { get; }

    /// <summary>The same file once more, as another process would have it.</summary>
    public PlanDatabase Open() => PlanDatabase.Open(Path, TimeSpan.FromMilliseconds(20));

    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
