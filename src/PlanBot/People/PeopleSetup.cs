namespace PlanBot.People;

/// <summary>People and roles.</summary>
internal static class PeopleSetup
{
    /// <summary>Settings come from the host's section "People", else they are as shipped.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<PeopleOptions>().Configure<IServiceProvider>((options, all) => all.GetService<IConfiguration>()?.GetSection(PeopleOptions.Section).Bind(options))
            .ValidateDataAnnotations();
        return services
            .AddSingleton<FirstAdministrators>()
            .AddSingleton<UnitIdentity>()
            .AddSingleton<WardUnits>()
            .AddSingleton<Roster>()
            .AddSingleton<AuditLog>()
            .AddSingleton<Authority>()
            .AddSingleton<Farewell>()
            .AddSingleton<Unlinking>()
            .AddSingleton<CodeMaker>()
            .AddSingleton<CodeEntry>()
            .AddSingleton<SeatReading>()
            .AddSingleton<SeatWords>()
            .AddSingleton<DeepLink>();
    }
}
