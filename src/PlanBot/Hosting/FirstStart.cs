using PlanBot.Ingestion;
using PlanBot.Storage;

namespace PlanBot.Hosting;

/// <summary>Takes the seeds in where the database is empty, so that a fresh copy has something to say.</summary>
internal static class FirstStart
{
    public static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static void Seed(IServiceProvider services, bool quiet)
    {
        if (services.GetRequiredService<PlanDatabase>().Read(s => PlanStore.List(s)).Count > 0)
            return;
        var ingester = services.GetRequiredService<PlanIngester>();
        foreach (var file in Directory.EnumerateFiles(SeedFolder, "*.txt").Order(StringComparer.Ordinal))
        {
            var outcome = ingester.Take(file);
            if (!quiet)
                System.Console.Error.WriteLine(outcome.File);
        }
    }
}
