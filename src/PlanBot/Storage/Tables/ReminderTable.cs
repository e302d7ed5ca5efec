using Dapper;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>One person reminded of one occurrence at one step: there is never a second of the same three.</summary>
/// <param name="Person">Our random id; of an administrator whom only the settings name, a pseudonym.</param>
/// <param name="Step">In the caller's own form.</param>
/// <param name="Day">Of the digest.</param>
/// <param name="IsCovered">True where it was not said by itself, because a later step of the same digest says more.</param>
internal sealed record StoredReminder(OccurrenceKey Occurrence, string Person, string Step, WardName Ward, DateOnly Due, DateOnly Day, bool IsCovered);

/// <summary>Who was reminded of what.</summary>
internal static class ReminderTable
{
    public static void Insert(WriteSession session, StoredReminder reminder) =>
        session.Statement(
            "INSERT INTO reminder (occurrence, person, step, ward, due, day, covered) VALUES ($occurrence, $person, $step, $ward, $due, $day, $covered)",
            "$occurrence", "$person", "$step", "$ward", "$due", "$day", "$covered")
        .Run(
            reminder.Occurrence.Value, reminder.Person, reminder.Step, reminder.Ward.Value, StoredDay.Write(reminder.Due), StoredDay.Write(reminder.Day), reminder.IsCovered ? 1 : 0);

    /// <summary>The steps at which a person was reminded of something, the covered ones included.</summary>
    public static IReadOnlySet<string> Steps(ReadSession session, OccurrenceKey occurrence, string person)
    {
        using var rows = session.Statement("SELECT step FROM reminder WHERE occurrence = $occurrence AND person = $person", "$occurrence", "$person")
            .Set(occurrence.Value, person).ExecuteReader();
        var steps = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read())
            steps.Add(rows.GetString(0));
        return steps;
    }

    /// <summary>Every row, for whoever counts them.</summary>
    public static IReadOnlyList<StoredReminder> All(ReadSession session) => Query(session, "1 = 1", new { });

    /// <summary>What a person's digest of a day reminded of.</summary>
    public static IReadOnlyList<StoredReminder> OfDigest(ReadSession session, string person, DateOnly day) => Query(
        session, "person = @person AND day = @day AND covered = 0 ORDER BY due, occurrence", new { person, day = StoredDay.Write(day) });

    private static List<StoredReminder> Query(ReadSession session, string where, object values) =>
        [.. session.Connection.Query<ReminderRecord>($"SELECT * FROM reminder WHERE {where}", values, session.Transaction).Select(r => new StoredReminder(
            new(r.Occurrence), r.Person, r.Step, new(r.Ward), StoredDay.Read(r.Due)!.Value, StoredDay.Read(r.Day)!.Value, r.Covered != 0))];

    private sealed record ReminderRecord
    {
        public required string Occurrence { get; init; }
        public required string Person { get; init; }
        public required string Step { get; init; }
        public required string Ward { get; init; }
        public required string Due { get; init; }
        public required string Day { get; init; }
        public required long Covered { get; init; }
    }
}
