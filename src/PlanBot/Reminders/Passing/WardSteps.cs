using PlanBot.Plans;

namespace PlanBot.Reminders.Passing;

/// <summary>On which days before a due date a ward is reminded.</summary>
internal static class WardSteps
{
    public static IReadOnlyList<int> Of(ReminderOptions options, WardName ward)
    {
        foreach (var entry in options.WardDaysBefore.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (entry.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var days] && new WardIndex([ward]).Find(new(name)) is not null && StepText.Read(days) is { } own)
                return own;
        return StepText.Read(options.DaysBefore) ?? StepText.Read(new ReminderOptions().DaysBefore)!;
    }
}
