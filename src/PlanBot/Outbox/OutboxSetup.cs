using Microsoft.Extensions.DependencyInjection.Extensions;
using PlanBot.Outbox.Sending;

namespace PlanBot.Outbox;

/// <summary>Durable sending.</summary>
internal static class OutboxSetup
{
    /// <summary>Registers the writer and, for as long as the host runs, the sender. Each channel registers itself as an <see cref="IChannel"/>.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddOutboxWriting();
        services.AddSingleton<OutboxMetrics>();
        services.AddSingleton<OutboxUpkeep>();
        return services.AddHostedService<OutboxSender>();
    }

    /// <summary>Registers what writes messages: they go out wherever a sender runs on the same database.</summary>
    public static IServiceCollection AddOutboxWriting(this IServiceCollection services)
    {
        services.TryAddSingleton<OutboxBell>();
        services.TryAddSingleton<OutboxWriter>();
        return services;
    }
}
