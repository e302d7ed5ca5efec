using PlanBot.Clauses;
using PlanBot.Clauses.Tables;
using PlanBot.Indexing;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Storage;

namespace PlanBot.Benchmarks.Growth;

/// <summary>Outline, storage and clause index: finding 200 candidates and loading their words. No extraction, no ranking, no answer.</summary>
internal sealed class IndexSubject : IGrowthSubject
{
    private readonly ClauseReader _reader = new(ColumnRoles.Load(VocabularyFile.DefaultFolder));
    private readonly IClauseIndex _index;
    private readonly Dictionary<string, long> _plans = new(StringComparer.Ordinal);
    private readonly PlanDatabase _database;

    public IndexSubject(IClauseIndex index)
    {
        _index = index;
        Folder = Directory.CreateTempSubdirectory("planbot-growth-").FullName;
        _database = PlanDatabase.Open(Path.Combine(Folder, "planbot.db"));
    }

    public string Folder { get; }

    // Read and analysed on all cores, written by one.
    public int TakeIn(IEnumerable<PlanDocument> plans) =>
        plans.AsParallel().AsOrdered().Select(Prepare).AsSequential().Sum(TakeIn);

    public void Finish()
    {
        _database.Write(_index.Optimize);
        _database.Settle();
    }

    public int Ask(string question, string? ward) => _database.Read(session =>
    {
        var found = _index.Search(session, new(PlainTerms.Of(question), ward is null ? null : [_plans[ward]], 200));
        return _index.Load(session, [.. found.Select(c => c.Row)]).Count;
    });

    public void Dispose()
    {
        _database.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private Prepared Prepare(PlanDocument plan)
    {
        var outline = _reader.Read(plan);
        return new(plan, outline, [.. PlainTerms.Of(plan.Header.Ward, outline)]);
    }

    private int TakeIn(Prepared plan)
    {
        _database.Write(session =>
        {
            var row = PlanStore.Save(session, new(plan.Document, plan.Outline, TimeProvider.System.GetUtcNow()));
            _index.Add(session, row, plan.Words.Select((w, order) => new AnalysedPassage(PlanRows.Clause(row, order), w.Own, w.Context)));
            _plans[plan.Document.Header.Ward.Value] = row;
        });
        return plan.Outline.Clauses.Count;
    }

    private sealed record Prepared(PlanDocument Document, ClauseOutline Outline, IReadOnlyList<(string Own, string Context)> Words);
}
