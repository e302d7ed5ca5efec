using PlanBot.Ingestion;
using PlanBot.Storage;

namespace PlanBot.Hosting;

/// <summary>Takes the seeds in where the database is empty, so that a fresh copy has something to say.</summary>
internal sealed class FirstStart(PlanDatabase database, PlanIngester ingester)
{
    public static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>The seeds' paths in order of their names.</summary>
    public static IReadOnlyList<string> Seeds => Directory.Exists(SeedFolder)
        ? [.. Directory.EnumerateFiles(SeedFolder, "*.txt").Order(StringComparer.Ordinal)]
        : [];

    public bool IsNeeded => database.Read(PlanStore.List).Count == 0 && Seeds.Count > 0;

    /// <summary>Takes them in, if <see cref="IsNeeded"/>.</summary>
    /// <param name="began">Told how many there are, before the first.</param>
    /// <param name="done">Told what became of each.</param>
    /// <exception cref="StorageException">The database could not be written; the seeds before it stay.</exception>
    public void Run(Action<int>? began = null, Action<IngestOutcome>? done = null)
    {
        if (!IsNeeded)
            return;
        began?.Invoke(Seeds.Count);
        foreach (var file in Seeds)
        {
            var outcome = ingester.Take(file);
            done?.Invoke(outcome);
        }
    }
}
