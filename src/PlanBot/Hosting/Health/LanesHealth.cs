using Microsoft.Extensions.Diagnostics.HealthChecks;
using PlanBot.Channels.Inbox;
using PlanBot.Outbox.Sending;

namespace PlanBot.Hosting.Health;

/// <summary>What came in is kept and handled, what goes out is sent. Where there is no bot, nothing comes in.</summary>
internal sealed class LanesHealth(IEnumerable<IHostedService> hosted) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var fallen = hosted.OfType<BackgroundService>()
            .Where(s => s is InboxWriter or Lanes or OutboxSender && s.ExecuteTask is not { IsCompleted: false })
            .Select(s => s.GetType().Name).ToList();
        return Task.FromResult(fallen.Count == 0
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"{string.Join(", ", fallen)} fell: start the program again."));
    }
}
