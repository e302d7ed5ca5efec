using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>How a person wants to be reminded.</summary>
/// <param name="IsPaused">Not at all for now.</param>
/// <param name="Steps">Days before something is due, "14, 3, 0"; null for the ward's.</param>
internal sealed record ReminderChoice(string Person, bool IsPaused, string? Steps);

/// <summary>What people chose about their reminders; who chose nothing has no row.</summary>
internal static class ReminderChoiceTable
{
    public static void Keep(WriteSession session, ReminderChoice choice) => session.Connection.Execute(
        "INSERT OR REPLACE INTO reminder_choice (person, paused, steps) VALUES (@Person, @IsPaused, @Steps)", choice, session.Transaction);

    public static ReminderChoice Of(ReadSession session, string person) =>
        All(session, "WHERE person = @person", new { person }).SingleOrDefault() ?? new(person, IsPaused: false, Steps: null);

    public static IReadOnlyList<ReminderChoice> All(ReadSession session) => All(session, "", new { });

    private static List<ReminderChoice> All(ReadSession session, string where, object values) =>
        [.. session.Connection.Query<(string Person, long Paused, string? Steps)>($"SELECT person, paused, steps FROM reminder_choice {where}", values, session.Transaction)
            .Select(r => new ReminderChoice(r.Person, r.Paused != 0, r.Steps))];
}
