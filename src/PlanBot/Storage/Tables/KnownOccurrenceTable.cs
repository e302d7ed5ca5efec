using Dapper;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>The occurrences somebody was told of, by their words, so that they are found again when a plan is replaced.</summary>
internal static class KnownOccurrenceTable
{
    /// <summary>Remembers it; one that is known stays as it was first known.</summary>
    /// <param name="plan">What tells the plan from the one that replaces it.</param>
    /// <param name="day">On which somebody was told.</param>
    public static void Keep(WriteSession session, WardName ward, KnownOccurrence known, string plan, DateOnly day) => session.Connection.Execute(
        "INSERT INTO known_occurrence (occurrence, ward, due, what, since, plan) VALUES (@key, @ward, @due, @what, @day, @plan) ON CONFLICT DO UPDATE SET ended = NULL",
        new { key = known.Key.Value, ward = ward.Value, due = StoredDay.Write(known.Due), what = known.What, day = StoredDay.Write(day), plan }, session.Transaction);

    /// <summary>True where somebody was told of it before this day, whether they are still there or not.</summary>
    public static bool IsKnownBefore(ReadSession session, OccurrenceKey occurrence, DateOnly day) => Convert.ToInt64(
        session.Statement("SELECT EXISTS (SELECT 1 FROM known_occurrence WHERE occurrence = $occurrence AND since < $day)", "$occurrence", "$day")
            .Set(occurrence.Value, StoredDay.Write(day)).ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 1;

    /// <summary>Those of a ward that have not ended, due on this day or later, each with what tells its plan; null where that was not kept yet.</summary>
    public static IReadOnlyList<(KnownOccurrence Known, string? Plan)> Open(ReadSession session, WardName ward, DateOnly from) =>
        [.. session.Connection.Query<(string Key, string Due, string What, string? Plan)>(
            "SELECT occurrence, due, what, plan FROM known_occurrence WHERE ward = @ward AND due >= @from AND ended IS NULL ORDER BY due, occurrence",
            new { ward = ward.Value, from = StoredDay.Write(from) }, session.Transaction)
            .Select(r => (new KnownOccurrence(new(r.Key), StoredDay.Read(r.Due)!.Value, r.What), r.Plan))];

    /// <summary>It stands in this plan now, in the same words.</summary>
    public static void StandsIn(WriteSession session, OccurrenceKey occurrence, string plan) => session.Connection.Execute(
        "UPDATE known_occurrence SET plan = @plan WHERE occurrence = @key", new { key = occurrence.Value, plan }, session.Transaction);

    /// <summary>The plan it stood in is replaced by one without it.</summary>
    public static void End(WriteSession session, OccurrenceKey occurrence, DateOnly day) => session.Connection.Execute(
        "UPDATE known_occurrence SET ended = @day WHERE occurrence = @key", new { key = occurrence.Value, day = StoredDay.Write(day) }, session.Transaction);

    /// <summary>The plan that replaced its plan says it in other words: all that hangs on it goes on under the new key.</summary>
    public static void Carry(WriteSession session, OccurrenceKey from, KnownOccurrence to, string plan) => session.Connection.Execute($"""
        {Rename}
        UPDATE OR REPLACE reminder SET occurrence = @to WHERE occurrence = @from;
        UPDATE OR REPLACE escalation SET occurrence = @to WHERE occurrence = @from;
        """, Values(from, to, plan), session.Transaction);

    /// <summary>
    /// The plan that replaced its plan sets another day: what was said of it goes on, and it is reminded of anew by that day.
    /// The steps that were said keep their rows under names that are nobody's step.
    /// </summary>
    public static void Move(WriteSession session, OccurrenceKey from, KnownOccurrence to, string plan) => session.Connection.Execute($"""
        {Rename}
        UPDATE OR REPLACE reminder SET step = step || '/' || due, due = @due, occurrence = @to WHERE occurrence = @from;
        DELETE FROM escalation WHERE occurrence = @from;
        """, Values(from, to, plan), session.Transaction);

    private const string Rename = """
        UPDATE OR REPLACE known_occurrence SET occurrence = @to, due = @due, what = @what, plan = @plan WHERE occurrence = @from;
        UPDATE OR REPLACE work_state SET occurrence = @to, due = @due, what = @what WHERE occurrence = @from;
        UPDATE OR REPLACE snooze SET occurrence = @to WHERE occurrence = @from;
        """;

    private static object Values(OccurrenceKey from, KnownOccurrence to, string plan) =>
        new { from = from.Value, to = to.Key.Value, due = StoredDay.Write(to.Due), what = to.What, plan };
}
