using Dapper;
using PlanBot.Deadlines.Occurrences;

namespace PlanBot.Storage.Tables;

/// <summary>A reminder that somebody put off.</summary>
/// <param name="Until">The day on which they want to hear of it again.</param>
internal sealed record StoredSnooze(OccurrenceKey Occurrence, string Person, DateOnly Until);

/// <summary>What people put off.</summary>
internal static class SnoozeTable
{
    public static void Keep(WriteSession session, StoredSnooze snooze) => session.Connection.Execute(
        "INSERT OR REPLACE INTO snooze (occurrence, person, until) VALUES (@occurrence, @person, @until)",
        new { occurrence = snooze.Occurrence.Value, person = snooze.Person, until = StoredDay.Write(snooze.Until) }, session.Transaction);

    public static void Remove(WriteSession session, OccurrenceKey occurrence, string person) => session.Connection.Execute(
        "DELETE FROM snooze WHERE occurrence = @occurrence AND person = @person", new { occurrence = occurrence.Value, person }, session.Transaction);

    public static IReadOnlyList<StoredSnooze> All(ReadSession session) =>
        [.. session.Connection.Query<(string Occurrence, string Person, string Until)>("SELECT occurrence, person, until FROM snooze", transaction: session.Transaction)
            .Select(r => new StoredSnooze(new(r.Occurrence), r.Person, StoredDay.Read(r.Until)!.Value))];
}
