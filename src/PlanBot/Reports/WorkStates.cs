using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reports;

/// <summary>What the units said of a ward's work, as of a session.</summary>
internal sealed class WorkStates(ReadSession session, WardName ward)
{
    private readonly Dictionary<(OccurrenceKey, UnitName?), WorkMark> _marks =
        WorkStateTable.OfWard(session, ward, DateOnly.MinValue, DateOnly.MaxValue).ToDictionary(m => (m.Occurrence, m.Unit));

    public WorkNews Of(OccurrenceKey occurrence, UnitName? unit) =>
        _marks.TryGetValue((occurrence, unit), out var mark) ? new(StageOf(mark.State), mark.Percent, mark.Result, mark.Changed) : WorkNews.None;

    private static WorkStage StageOf(WorkState state) => state switch
    {
        WorkState.Received => WorkStage.Received,
        WorkState.InProgress => WorkStage.InProgress,
        WorkState.Done => WorkStage.Done,
        WorkState.NotOurs => WorkStage.NotOurs,
        _ => WorkStage.Open,
    };
}
