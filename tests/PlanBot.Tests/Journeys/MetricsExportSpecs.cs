using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Journeys;

public sealed class MetricsExportSpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    // The last two are an answer's status and a message's outcome.
    private static readonly string[] Names =
        ["planbot.updates", "planbot.answers", "planbot.update.latency", "planbot.updates.waiting", "planbot.outbox.sends", "planbot.outbox.waiting", "answered", "sent"];

    [Fact]
    public async Task Where_the_environment_names_a_collector_it_is_told_what_is_counted_and_of_nobody()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var collector = await Collector.Start(Names, stop);
        await using var fake = await FakeTelegram.Start(TimeProvider.System, stop);
        fake.UserWrites(7_654_321, "Tỷ lệ dân số tham gia bảo hiểm y tế ở phường Kiến An?");
        var data = Directory.CreateDirectory(Path.Combine(plans.App.Folder, "otlp", "data"));
        File.Copy(plans.App.Database, Path.Combine(data.FullName, "planbot.db"));
        using var program = BuiltProgram.Start(
            data.Parent!.FullName, ["serve"], ("Web__Url", "http://127.0.0.1:0"), ("Telegram__Token", FakeTelegram.Token), ("Telegram__BaseUrl", fake.Url),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "200"));

        await collector.Complete.WaitAsync(stop);
        program.Interrupt();
        Assert.Equal(0, await program.End(TestContext.Current.CancellationToken));

        Assert.DoesNotContain("7654321", collector.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeTelegram.Token, collector.Text, StringComparison.Ordinal);
    }

    /// <summary>Takes what an exporter sends, until all names have been heard.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly ConcurrentQueue<string> _heard = [];
        private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private Collector(WebApplication app, IReadOnlyList<string> names)
        {
            _app = app;
            app.MapPost("/v1/metrics", (Delegate)(async (HttpRequest request) =>
            {
                using var body = new StreamReader(request.Body, Encoding.Latin1);
                _heard.Enqueue(await body.ReadToEndAsync());
                if (names.All(n => Text.Contains(n, StringComparison.Ordinal)))
                    _complete.TrySetResult();
            }));
        }

        public string Url => _app.Urls.Single();
        public Task Complete => _complete.Task;
        public string Text => string.Concat(_heard);

        public static async Task<Collector> Start(IReadOnlyList<string> names, CancellationToken stop)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var collector = new Collector(builder.Build(), names);
            await collector._app.StartAsync(stop);
            return collector;
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
