using PlanBot.Deadlines.Occurrences;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reminders.Reacting;

/// <summary>Keeps what people say about what is due.</summary>
internal sealed class WorkReactions(StepDays days, TimeProvider time)
{
    /// <summary>Percentages that can be chosen; at 100 it is done.</summary>
    public static IReadOnlyList<int> Percentages { get; } = [10, 25, 50, 75, 90, 100];

    /// <summary>Days by which a reminder can be put off.</summary>
    public static IReadOnlyList<int> Postponements { get; } = [1, 3, 7];

    /// <summary>Keeps a state for every unit the person answers for. A person's word takes the place of the one before.</summary>
    /// <param name="percent">Of work in progress.</param>
    /// <param name="result">Of work that is done, as it may be kept.</param>
    public void Mark(WriteSession session, WorkRight right, string person, WorkState state, int? percent = null, string? result = null)
    {
        var occurrence = right.Entry.Occurrence;
        KnownOccurrenceTable.Keep(session, occurrence.Ward, KnownOccurrence.Of(occurrence), right.Entry.Plan.Sha256, Today);
        foreach (var unit in right.Units)
            WorkStateTable.Keep(session, new(occurrence.Key, unit, occurrence.Ward, occurrence.Due, occurrence.What, state, percent, result, person, time.GetUtcNow()));
        SnoozeTable.Remove(session, occurrence.Key, person);
    }

    /// <summary>The day on which the person hears of it again: a working day to come.</summary>
    public DateOnly Postpone(WriteSession session, WorkRight right, string person, int by)
    {
        var until = PostponedTo(by);
        KnownOccurrenceTable.Keep(session, right.Entry.Occurrence.Ward, KnownOccurrence.Of(right.Entry.Occurrence), right.Entry.Plan.Sha256, Today);
        SnoozeTable.Keep(session, new(right.Entry.Occurrence.Key, person, until));
        return until;
    }

    public DateOnly PostponedTo(int by) => days.Postponed(Today, by);

    private DateOnly Today => ReminderClock.DayOf(time.GetUtcNow());

    /// <summary>What was said last for the person's units; null for nothing.</summary>
    public static WorkMark? SaidOf(ReadSession session, WorkRight right) =>
        right.Units.Select(u => WorkStateTable.Find(session, right.Entry.Occurrence.Key, u)).OfType<WorkMark>().MaxBy(m => m.Changed);
}
