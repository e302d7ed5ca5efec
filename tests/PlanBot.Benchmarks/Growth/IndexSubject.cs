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

    public int TakeIn(IEnumerable<PlanDocument> plans) => plans.Sum(TakeIn);

    public void Finish() => _database.Write(_index.Optimize);

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

    private int TakeIn(PlanDocument plan)
    {
        var outline = _reader.Read(plan);
        _database.Write(session =>
        {
            var row = PlanStore.Save(session, new(plan, outline, TimeProvider.System.GetUtcNow()));
            _index.Add(session, row, PlainTerms.Of(row, plan.Header.Ward, outline));
            _plans[plan.Header.Ward.Value] = row;
        });
        return outline.Clauses.Count;
    }
}
