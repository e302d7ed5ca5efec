using PlanBot.Clauses;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Conversations;

/// <summary>A passage and the plan it stands in.</summary>
internal sealed record Place(Stored<Clause> Stored, PlanSummary Plan)
{
    public Clause Clause => Stored.Value;

    public long Row => Stored.Row;

    /// <summary>The passages with these ids, in the order of the ids; one that is gone is left out.</summary>
    public static IReadOnlyList<Place> Of(ReadSession session, PlanList plans, IReadOnlyList<ClauseId> ids)
    {
        var found = ClauseTable.Find(session, ids).ToLookup(c => c.Value.Id);
        return [.. ids.SelectMany(id => found[id].Take(1)).Where(c => plans.Find(c.Plan) is not null).Select(c => new Place(c, plans.Find(c.Plan)!))];
    }
}
