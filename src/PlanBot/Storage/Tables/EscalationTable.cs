using Dapper;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Storage.Tables;

/// <summary>A leader who was told that a unit does not move.</summary>
/// <param name="Unit">Null where the plan names none.</param>
internal sealed record StoredEscalation(OccurrenceKey Occurrence, UnitName? Unit, WardName Ward, DateOnly Due, string Person, DateOnly Day);

/// <summary>Which leaders were told of what; each once.</summary>
internal static class EscalationTable
{
    public static void Insert(WriteSession session, StoredEscalation told) => session.Connection.Execute(
        "INSERT INTO escalation (occurrence, unit, ward, due, person, day) VALUES (@Occurrence, @Unit, @Ward, @Due, @Person, @Day)",
        new
        {
            Occurrence = told.Occurrence.Value,
            Unit = told.Unit?.Value ?? "",
            Ward = told.Ward.Value,
            Due = StoredDay.Write(told.Due),
            told.Person,
            Day = StoredDay.Write(told.Day),
        },
        session.Transaction);

    /// <summary>Those about what is due within these days, both included.</summary>
    public static IReadOnlyList<StoredEscalation> Within(ReadSession session, DateOnly from, DateOnly to) =>
        [.. session.Connection.Query<EscalationRecord>(
            "SELECT * FROM escalation WHERE due BETWEEN @from AND @to", new { from = StoredDay.Write(from), to = StoredDay.Write(to) }, session.Transaction)
            .Select(r => new StoredEscalation(
                new(r.Occurrence), r.Unit.Length == 0 ? null : new UnitName(r.Unit), new(r.Ward), StoredDay.Read(r.Due)!.Value, r.Person, StoredDay.Read(r.Day)!.Value))];

    private sealed record EscalationRecord
    {
        public required string Occurrence { get; init; }
        public required string Unit { get; init; }
        public required string Ward { get; init; }
        public required string Due { get; init; }
        public required string Person { get; init; }
        public required string Day { get; init; }
    }
}
