using System.Globalization;

namespace PlanBot.Reminders.Planning;

/// <summary>Which reminder of an occurrence: so many days before or after it is due, or for a reason of its own.</summary>
/// <param name="Name">"-30", "0", "+7", "not_ours", "@2026-12-04": kept under this name.</param>
internal readonly record struct ReminderStep(string Name)
{
    /// <summary>A unit said that it is not its work.</summary>
    public static readonly ReminderStep NotOurs = new("not_ours");

    /// <param name="days">After it is due; below zero before.</param>
    public static ReminderStep OfDays(int days) => new(days.ToString("+0;-0;0", CultureInfo.InvariantCulture));

    /// <summary>The day to which it was put off.</summary>
    public static ReminderStep Postponed(DateOnly to) => new(to.ToString("'@'yyyy-MM-dd", CultureInfo.InvariantCulture));

    public override string ToString() => Name;
}
