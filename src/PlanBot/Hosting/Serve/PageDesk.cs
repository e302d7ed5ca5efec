using PlanBot.Channels;

namespace PlanBot.Hosting.Serve;

/// <summary>Answers the page's questions beside its requests, so many at a time as the machine can work on.</summary>
internal sealed class PageDesk(AskDesk desk, ChannelMeter meter) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Math.Max(2, Environment.ProcessorCount));

    /// <exception cref="OperationCanceledException">The asker went away before it was their turn.</exception>
    public async Task<AskResult> Ask(AskRequest request, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            var result = await Task.Run(() => desk.Ask(request), cancellation);
            meter.Answer("web", result.Status);
            return result;
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
