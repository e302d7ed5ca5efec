using Dapper;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>The occurrences somebody was told of, by their words, so that they are found again when a plan is replaced.</summary>
internal static class KnownOccurrenceTable
{
    /// <summary>Remembers it; one that is known stays as it was first known.</summary>
    /// <param name="day">On which somebody was told.</param>
    public static void Keep(WriteSession session, WardName ward, KnownOccurrence known, DateOnly day) => session.Connection.Execute(
        "INSERT INTO known_occurrence (occurrence, ward, due, what, since) VALUES (@key, @ward, @due, @what, @day) ON CONFLICT DO UPDATE SET ended = NULL",
        new { key = known.Key.Value, ward = ward.Value, due = StoredDay.Write(known.Due), what = known.What, day = StoredDay.Write(day) }, session.Transaction);

    /// <summary>True where somebody was told of it before this day, whether they are still there or not.</summary>
    public static bool IsKnownBefore(ReadSession session, OccurrenceKey occurrence, DateOnly day) => Convert.ToInt64(
        session.Statement("SELECT EXISTS (SELECT 1 FROM known_occurrence WHERE occurrence = $occurrence AND since < $day)", "$occurrence", "$day")
            .Set(occurrence.Value, StoredDay.Write(day)).ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 1;

    /// <summary>Those of a ward that have not ended, due on this day or later.</summary>
    public static IReadOnlyList<KnownOccurrence> Open(ReadSession session, WardName ward, DateOnly from) =>
        [.. session.Connection.Query<(string Key, string Due, string What)>(
            "SELECT occurrence, due, what FROM known_occurrence WHERE ward = @ward AND due >= @from AND ended IS NULL ORDER BY due, occurrence",
            new { ward = ward.Value, from = StoredDay.Write(from) }, session.Transaction)
            .Select(r => new KnownOccurrence(new(r.Key), StoredDay.Read(r.Due)!.Value, r.What))];

    /// <summary>Those that ended with their plans, due on this day or later.</summary>
    public static IReadOnlyList<(WardName Ward, KnownOccurrence Known)> Ended(ReadSession session, DateOnly from) =>
        [.. session.Connection.Query<(string Ward, string Key, string Due, string What)>(
            "SELECT ward, occurrence, due, what FROM known_occurrence WHERE due >= @from AND ended IS NOT NULL ORDER BY due, occurrence",
            new { from = StoredDay.Write(from) }, session.Transaction)
            .Select(r => (new WardName(r.Ward), new KnownOccurrence(new(r.Key), StoredDay.Read(r.Due)!.Value, r.What)))];

    /// <summary>The plan it stood in is replaced by one without it.</summary>
    public static void End(WriteSession session, OccurrenceKey occurrence, DateOnly day) => session.Connection.Execute(
        "UPDATE known_occurrence SET ended = @day WHERE occurrence = @key", new { key = occurrence.Value, day = StoredDay.Write(day) }, session.Transaction);

    /// <summary>The plan that replaced its plan says it in other words: all that hangs on it goes on under the new key.</summary>
    public static void Carry(WriteSession session, OccurrenceKey from, OccurrenceKey to, string what) => session.Connection.Execute("""
        UPDATE OR REPLACE known_occurrence SET occurrence = @to, what = @what WHERE occurrence = @from;
        UPDATE OR REPLACE work_state SET occurrence = @to, what = @what WHERE occurrence = @from;
        UPDATE OR REPLACE reminder SET occurrence = @to WHERE occurrence = @from;
        UPDATE OR REPLACE escalation SET occurrence = @to WHERE occurrence = @from;
        UPDATE OR REPLACE snooze SET occurrence = @to WHERE occurrence = @from;
        """, new { from = from.Value, to = to.Value, what }, session.Transaction);
}
