using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Planning;
using PlanBot.Reminders.Reacting;

namespace PlanBot.Reminders;

/// <summary>Who is reminded of what, and what they say about it.</summary>
internal static class RemindersSetup
{
    /// <summary>Settings come from the host's section "Reminders", else they are as shipped. Each platform registers its <see cref="IDigestForm"/>.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.AddOptions<ReminderOptions>().Configure<IServiceProvider>((options, all) => all.GetService<IConfiguration>()?.GetSection(ReminderOptions.Section).Bind(options))
            .ValidateDataAnnotations();
        return services
            .AddSingleton<ReminderClock>()
            .AddSingleton<StepDays>()
            .AddSingleton<EscalationRule>()
            .AddSingleton<ReminderPlanner>()
            .AddSingleton<WardPeople>()
            .AddSingleton<FactsReader>()
            .AddSingleton<UnitRenames>()
            .AddSingleton<PlanChanges>()
            .AddSingleton<DigestWriter>()
            .AddSingleton<ReminderPass>()
            .AddSingleton<DigestWords>()
            .AddSingleton<WorkAccess>()
            .AddSingleton<WorkReactions>();
    }
}
