using Microsoft.Extensions.Diagnostics.HealthChecks;
using PlanBot.Channels.Inbox;

namespace PlanBot.Hosting.Health;

/// <summary>What came in is being handled. Where there is no bot, nothing has to be.</summary>
internal sealed class LanesHealth(IEnumerable<Lanes> lanes, IEnumerable<InboxWriter> inbox) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lanes.All(l => l.IsAlive) && inbox.All(i => i.IsAlive)
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, "Updates are no longer handled: start the program again."));
}
