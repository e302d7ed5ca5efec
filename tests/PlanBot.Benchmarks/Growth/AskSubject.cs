using Microsoft.Extensions.DependencyInjection;
using PlanBot.Answers;
using PlanBot.Hosting;
using PlanBot.Indexing;
using PlanBot.Ingestion;
using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Benchmarks.Growth;

/// <summary>The whole way: everything extracted and kept on taking in, and a composed answer with its sources on asking.</summary>
internal sealed class AskSubject : IGrowthSubject
{
    private readonly ServiceProvider _services;
    private readonly PlanIngester _ingester;
    private readonly Answerer _answerer;

    public AskSubject()
    {
        Folder = Directory.CreateTempSubdirectory("planbot-growth-").FullName;
        _services = Composition.Build(Folder);
        _ingester = _services.GetRequiredService<PlanIngester>();
        _answerer = _services.GetRequiredService<Answerer>();
    }

    public string Folder { get; }

    // Extracted and analysed on all cores, written by one.
    public int TakeIn(IEnumerable<PlanDocument> plans) =>
        plans.AsParallel().AsOrdered().Select(_ingester.Prepare).AsSequential().Sum(prepared =>
        {
            _ingester.Keep(prepared);
            return prepared.Plan.Outline.Clauses.Count;
        });

    public void Finish()
    {
        var database = _services.GetRequiredService<PlanDatabase>();
        database.Write(_services.GetRequiredService<IClauseIndex>().Optimize);
        database.Settle();
    }

    public int Ask(string question, string? ward) =>
        _answerer.Answer(question, ward is null ? null : new WardName(ward)) is Answer.Found found ? found.Citations.Count : 0;

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
