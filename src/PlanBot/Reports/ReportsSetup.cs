using PlanBot.Reports.Feeds;
using PlanBot.Reports.Files;
using PlanBot.Reports.Weekly;

namespace PlanBot.Reports;

/// <summary>What is due, late and done, for whoever may see it.</summary>
internal static class ReportsSetup
{
    /// <summary>Settings come from the host's section "Reports", else they are as shipped.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddOptions<ReportsOptions>().Configure<IServiceProvider>((options, all) => all.GetService<IConfiguration>()?.GetSection(ReportsOptions.Section).Bind(options))
            .ValidateDataAnnotations();
        return services
            .AddSingleton<ReportReader>()
            .AddSingleton<ReportScopes>()
            .AddSingleton<ReportWords>()
            .AddSingleton<ReportSheets>()
            .AddSingleton<ReportFiles>()
            .AddSingleton<FeedKeys>();
    }

    /// <summary>Registers what writes the weekly summary, beside an outbox.</summary>
    public static IServiceCollection AddWeeklySummary(this IServiceCollection services) => services
        .AddSingleton<SummaryText>()
        .AddSingleton<WeeklySummaries>()
        .AddHostedService<SummarySender>();
}
