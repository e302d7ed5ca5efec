using Microsoft.Extensions.Diagnostics.HealthChecks;
using PlanBot.Storage;

namespace PlanBot.Hosting.Health;

/// <summary>The database can be read.</summary>
internal sealed class DatabaseHealth(PlanDatabase database, PlanCatalog catalog) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            _ = database.Read(catalog.Of);
            return Task.FromResult(HealthCheckResult.Healthy());
        }
        catch (StorageException fault)
        {
            return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, exception: fault));
        }
    }
}
