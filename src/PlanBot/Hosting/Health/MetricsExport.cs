using OpenTelemetry;
using OpenTelemetry.Metrics;
using PlanBot.Channels;

namespace PlanBot.Hosting.Health;

/// <summary>Sends what is counted to a collector (OTLP) as long as the program runs, where the environment names one.</summary>
internal sealed class MetricsExport : IHostedService, IDisposable
{
    /// <summary>The variable OpenTelemetry itself defines; the exporter reads it and its neighbours.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private MeterProvider? _provider;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Endpoint)))
            _provider = Sdk.CreateMeterProviderBuilder().AddMeter(ChannelMeter.Name).AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _provider?.Dispose();
}
