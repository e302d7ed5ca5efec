using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PlanBot.Hosting.Health;

/// <summary>What a supervisor asks: /health/live (the process answers), /health/ready (it can do its work). Neither calls anybody else.</summary>
internal static class HealthSetup
{
    /// <summary>Checks with this tag decide whether the program is ready.</summary>
    public const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHostedService<MetricsExport>();
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", tags: [Ready])
            .AddCheck<LanesHealth>("lanes", tags: [Ready]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
