using PlanBot.Deadlines.Occurrences;

namespace PlanBot.Tests.Reminders;

/// <summary>How whoever is reminded of an occurrence reacts: settled by its key, one of five ways.</summary>
internal sealed record Habit(int Way)
{
    internal enum Act
    {
        Nothing,
        Receive,
        Progress,
        Postpone,
        Finish,
    }

    public static Habit Of(OccurrenceKey key) => new(key.Value.Sum(c => c) % 10);

    /// <param name="step">As it is kept.</param>
    public Act On(string step)
    {
        var days = step[0] == '@' ? (int?)null : int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
        return Way switch
        {
            <= 3 => days >= -7 ? Act.Finish : Act.Nothing,              // done in the last week
            <= 5 => days >= 7 ? Act.Finish : Act.Receive,               // received, and late by a week
            6 => Act.Nothing,                                           // never a word
            7 => days >= 1 ? Act.Finish : Act.Progress,                 // half done, and late by a day
            8 => days == -14 ? Act.Postpone : days == 0 ? Act.Finish : Act.Nothing,
            _ => days >= 21 ? Act.Finish : Act.Nothing,                 // silent, and late by three weeks
        };
    }
}
