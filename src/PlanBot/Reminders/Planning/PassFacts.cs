using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Reminders.Planning;

/// <summary>All that a decision rests on, as one state of the database has it.</summary>
internal sealed record PassFacts
{
    /// <summary>In Asia/Ho_Chi_Minh.</summary>
    public required DateOnly Day { get; init; }

    public required IReadOnlyList<WardFacts> Wards { get; init; }

    /// <summary>The steps a person was reminded at.</summary>
    public required Func<OccurrenceKey, string, IReadOnlySet<string>> Reminded { get; init; }

    /// <summary>Whether somebody was reminded of it on an earlier day.</summary>
    public required Func<OccurrenceKey, bool> RemindedBefore { get; init; }

    public required IReadOnlySet<(OccurrenceKey Occurrence, UnitName? Unit)> Escalated { get; init; }

    public required IReadOnlyDictionary<(OccurrenceKey Occurrence, string Person), DateOnly> PutOff { get; init; }

    public required IReadOnlyDictionary<string, ReminderChoice> Choices { get; init; }

    /// <summary>Who has had a digest today.</summary>
    public required IReadOnlySet<string> HadDigest { get; init; }

    /// <summary>What people are still to be told of after a plan was replaced, by person.</summary>
    public required ILookup<string, PlanNews> News { get; init; }
}

/// <summary>A ward as it stands on the day.</summary>
internal sealed record WardFacts
{
    public required WardName Ward { get; init; }

    /// <summary>What is due near the day.</summary>
    public required IReadOnlyList<CalendarEntry> Entries { get; init; }

    /// <summary>What the units said.</summary>
    public required IReadOnlyDictionary<(OccurrenceKey Occurrence, UnitName? Unit), WorkMark> Marks { get; init; }

    /// <summary>Who is reminded of a unit's work.</summary>
    public required Func<UnitName?, WorkMark?, (IReadOnlyList<Recipient> People, Reason Reason)> Responsible { get; init; }

    /// <summary>Which leaders direct it.</summary>
    public required Func<Occurrence, UnitName?, IReadOnlyList<Recipient>> Leaders { get; init; }

    /// <summary>Days before something is due on which it is reminded of.</summary>
    public required IReadOnlyList<int> DaysBefore { get; init; }
}
