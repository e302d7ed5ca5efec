using Dapper;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Storage.Tables;

/// <summary>What a unit said last about something that is due. Where there is no row, nobody has said anything.</summary>
internal enum WorkState
{
    /// <summary>Given back by the administrator: as if nothing had been said.</summary>
    Open,
    Received,

    /// <summary>With a percentage.</summary>
    InProgress,

    /// <summary>With a line of result, where one was given.</summary>
    Done,

    /// <summary>The unit says it is not its work: the administrator has it.</summary>
    NotOurs,
}

/// <summary>One unit's word about one occurrence. Work of several units has a row for each that spoke.</summary>
/// <param name="Unit">The unit to remind, as the occurrence has it; null where the plan names none.</param>
/// <param name="What">What is due, in the plan's words, so that it is understood when the plan is gone.</param>
/// <param name="Percent">0 to 100, of work in progress; else null.</param>
/// <param name="Result">As typed, of work that is done; null for none.</param>
/// <param name="Person">Who said it: our random id, which leads nowhere once the person is forgotten.</param>
internal sealed record WorkMark(
    OccurrenceKey Occurrence, UnitName? Unit, WardName Ward, DateOnly Due, string What, WorkState State, int? Percent, string? Result, string Person, DateTimeOffset Changed);

/// <summary>How far the work of the plans is, as the units say.</summary>
internal static class WorkStateTable
{
    /// <summary>Keeps what was said in place of what this unit said before.</summary>
    public static void Keep(WriteSession session, WorkMark mark) => session.Connection.Execute("""
        INSERT OR REPLACE INTO work_state (occurrence, unit, ward, due, what, state, percent, result, person, changed)
        VALUES (@Occurrence, @Unit, @Ward, @Due, @What, @State, @Percent, @Result, @Person, @Changed)
        """,
        new
        {
            Occurrence = mark.Occurrence.Value,
            Unit = mark.Unit?.Value ?? "",
            Ward = mark.Ward.Value,
            Due = StoredDay.Write(mark.Due),
            mark.What,
            State = NameOf(mark.State),
            mark.Percent,
            mark.Result,
            mark.Person,
            Changed = StoredInstant.Write(mark.Changed),
        },
        session.Transaction);

    public static WorkMark? Find(ReadSession session, OccurrenceKey occurrence, UnitName? unit) => Query(
        session, "occurrence = @occurrence AND unit = @unit", new { occurrence = occurrence.Value, unit = unit?.Value ?? "" }).SingleOrDefault();

    /// <summary>What was said about all that is due in a ward within these days, both included; by day.</summary>
    public static IReadOnlyList<WorkMark> OfWard(ReadSession session, WardName ward, DateOnly from, DateOnly to) => Query(
        session, "ward = @ward AND due BETWEEN @from AND @to ORDER BY due, occurrence, unit",
        new { ward = ward.Value, from = StoredDay.Write(from), to = StoredDay.Write(to) });

    /// <summary>The unit has another name now. What it said under that one already is newer and stays.</summary>
    public static void Rename(WriteSession session, OccurrenceKey occurrence, UnitName from, UnitName to) => session.Connection.Execute("""
        UPDATE OR IGNORE work_state SET unit = @to WHERE occurrence = @key AND unit = @from;
        DELETE FROM work_state WHERE occurrence = @key AND unit = @from;
        UPDATE OR REPLACE escalation SET unit = @to WHERE occurrence = @key AND unit = @from;
        """, new { key = occurrence.Value, from = from.Value, to = to.Value }, session.Transaction);

    private static List<WorkMark> Query(ReadSession session, string where, object values) =>
        [.. session.Connection.Query<WorkRecord>($"SELECT * FROM work_state WHERE {where}", values, session.Transaction).Select(r => new WorkMark(
            new(r.Occurrence), r.Unit.Length == 0 ? null : new UnitName(r.Unit), new(r.Ward), StoredDay.Read(r.Due)!.Value, r.What,
            StateOf(r.State), r.Percent, r.Result, r.Person, StoredInstant.Read(r.Changed)))];

    private static string NameOf(WorkState state) => state switch
    {
        WorkState.Received => "received",
        WorkState.InProgress => "in_progress",
        WorkState.Done => "done",
        WorkState.NotOurs => "not_ours",
        _ => "open",
    };

    private static WorkState StateOf(string name) => name switch
    {
        "received" => WorkState.Received,
        "in_progress" => WorkState.InProgress,
        "done" => WorkState.Done,
        "not_ours" => WorkState.NotOurs,
        _ => WorkState.Open,
    };

    private sealed record WorkRecord
    {
        public required string Occurrence { get; init; }
        public required string Unit { get; init; }
        public required string Ward { get; init; }
        public required string Due { get; init; }
        public required string What { get; init; }
        public required string State { get; init; }
        public int? Percent { get; init; }
        public string? Result { get; init; }
        public required string Person { get; init; }
        public required string Changed { get; init; }
    }
}
