using PlanBot.Reminders.Planning;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reminders.Passing;

/// <summary>
/// One look at all wards: decides and writes in one unit of work. Whoever is killed in it has written nothing, and of two that
/// begin together the second finds the first one's rows.
/// </summary>
internal sealed class ReminderPass(
    PlanDatabase database, PlanCatalog catalog, WardCalendars calendars, StepDays days, PlanChanges changes, FactsReader facts, ReminderPlanner planner, DigestWriter writer)
{
    /// <summary>True where the day of this moment has been looked at.</summary>
    public bool IsDone(DateTimeOffset now) => database.Read(session => DigestTable.IsPassDone(session, ReminderClock.DayOf(now)));

    /// <summary>Follows the plans where they were replaced since the last look, at any hour: reports and buttons go on as they were.</summary>
    public void Follow(DateTimeOffset now)
    {
        if (!database.Read(changes.AreThere))
            return;
        WorkOutCalendars();
        database.Write(session => changes.Apply(session, ReminderClock.DayOf(now)));
    }

    /// <summary>Writes the digests of the day; none where they are written already.</summary>
    /// <returns>What was written.</returns>
    /// <exception cref="StorageException">The database could not be written; nothing is kept.</exception>
    public IReadOnlyList<Digest> Run(DateTimeOffset now)
    {
        WorkOutCalendars();
        return database.Write(session => Run(session, now));
    }

    /// <summary>What <see cref="Run(DateTimeOffset)"/> would write at this moment. Nothing is kept.</summary>
    public IReadOnlyList<Digest> Rehearse(DateTimeOffset now)
    {
        WorkOutCalendars();
        using var session = database.OpenWrite();
        return Run(session, now);
    }

    // It takes long once a plan, and nobody could write meanwhile.
    private void WorkOutCalendars() => database.Read(session => catalog.Of(session).Wards.Select(w => calendars.Of(session, w).Count).ToList());

    private IReadOnlyList<Digest> Run(WriteSession session, DateTimeOffset now)
    {
        var day = ReminderClock.DayOf(now);
        DigestTable.KeepPass(session, day, now);
        if (!days.IsWorking(day))
            return [];
        changes.Apply(session, day);
        return [.. planner.Decide(facts.Read(session, day)).Where(d => writer.Write(session, d, now))];
    }
}
