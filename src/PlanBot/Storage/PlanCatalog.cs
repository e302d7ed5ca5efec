using Dapper;
using PlanBot.Plans;

namespace PlanBot.Storage;

/// <summary>The list of plans as one state of the database has it.</summary>
internal sealed class PlanList
{
    private readonly ILookup<WardName, PlanSummary> _byWard;
    private readonly Dictionary<long, PlanSummary> _byRow;

    public PlanList(IReadOnlyList<PlanSummary> plans)
    {
        All = plans;
        _byWard = plans.ToLookup(p => p.Ward);
        _byRow = plans.ToDictionary(p => p.Row);
        Wards = [.. plans.Select(p => p.Ward).Distinct()];
        WardIndex = new(Wards);
    }

    public IReadOnlyList<PlanSummary> All { get; }

    public IReadOnlyList<WardName> Wards { get; }

    public WardIndex WardIndex { get; }

    /// <summary>The plans of these wards; of all where none is named.</summary>
    public IReadOnlyList<PlanSummary> Of(IReadOnlyList<WardName> wards) =>
        wards.Count == 0 ? All : [.. wards.SelectMany(w => _byWard[w])];

    public PlanSummary? Find(long row) => _byRow.GetValueOrDefault(row);
}

/// <summary>Keeps the list of plans between questions; asks the database only whether it changed.</summary>
internal sealed class PlanCatalog
{
    private (long Revision, PlanList List)? _known;

    /// <summary>A number that is another one after every change of plans.</summary>
    public static long Revision(ReadSession session) =>
        (long)session.Statement("SELECT number FROM plan_revision").ExecuteScalar()!;

    /// <summary>The list as this session sees it.</summary>
    public PlanList Of(ReadSession session)
    {
        var revision = Revision(session);
        if (_known is { } known && known.Revision == revision)
            return known.List;
        var list = new PlanList(PlanStore.List(session));
        _known = (revision, list);
        return list;
    }
}
