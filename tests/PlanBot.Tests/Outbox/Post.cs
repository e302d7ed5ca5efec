using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlanBot.Outbox;
using PlanBot.Outbox.Sending;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Storage;

namespace PlanBot.Tests.Outbox;

/// <summary>The outbox as the program puts it together, on a file of its own, a scripted platform and a clock that is told to go.</summary>
internal sealed class Post : IDisposable
{
    private readonly TemporaryDatabase? _own;
    private readonly ServiceProvider _services;

    public Post(params IReadOnlyList<(string Name, string Value)> settings)
        : this(new TemporaryDatabase(), new ManualClock(), settings)
    {
    }

    private Post(TemporaryDatabase own, ManualClock clock, IReadOnlyList<(string Name, string Value)> settings)
        : this(own.Database, clock, new(clock), new(), settings) => _own = own;

    /// <summary>Another process on the same file.</summary>
    public Post(PlanDatabase database, ManualClock clock, ScriptedChannel channel, KeptLog log, IReadOnlyList<(string Name, string Value)> settings)
    {
        (Database, Clock, Channel, Log) = (database, clock, channel, log);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Outbox:{s.Name}", (string?)s.Value))).Build();
        _services = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(database)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IChannel>(channel)
            .AddOutbox()
            .BuildServiceProvider();
        Service = _services.GetServices<IHostedService>().OfType<OutboxSender>().Single();
        Sender = Service.SenderOf(channel, "sender-1");
    }

    public PlanDatabase Database { get; }

    public ManualClock Clock { get; }

    public ScriptedChannel Channel { get; }

    public KeptLog Log { get; }

    /// <summary>The service that sends for as long as it is started.</summary>
    public OutboxSender Service { get; }

    /// <summary>What sends step by step, as the test says.</summary>
    public ChannelSender Sender { get; set; }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public PlanDatabase OpenAgain() => _own!.Open();

    public static OutgoingMessage Answer(string chat, string body, string? replyTo = null, int part = 0, string? key = null, string? edits = null) =>
        new(new("test", chat), body, OutgoingPriority.Answer, key, replyTo, part, edits);

    public static OutgoingMessage Bulk(string chat, string body) => new(new("test", chat), body, OutgoingPriority.Bulk);

    public bool Add(OutgoingMessage message) => Database.Write(s => Get<OutboxWriter>().Add(s, message));

    public void Add(params IEnumerable<OutgoingMessage> messages) => Database.Write(s =>
    {
        foreach (var message in messages)
            Get<OutboxWriter>().Add(s, message);
    });

    /// <summary>Everything the outbox holds, in the order it was written.</summary>
    public IReadOnlyList<OutgoingRecord> Rows() => Database.Read(OutgoingRows.All);

    public OutgoingRecord Row(string body) => Rows().Single(r => r.Body == body);

    /// <summary>Steps until nothing more can go at this moment.</summary>
    /// <returns>When to step again.</returns>
    public async Task<TimeSpan> Step()
    {
        while (true)
            if (await Sender.Step(CancellationToken.None) is { Ticks: > 0 } wait)
                return wait;
    }

    /// <summary>Steps, and lets the time pass until nothing waits any more.</summary>
    public async Task Drain()
    {
        var turns = 0;
        while (true)
        {
            var wait = await Step();
            if (Rows().All(r => r.Done is not null))
                return;
            Assert.True(++turns < 2_000, "it does not end");
            Clock.Pass(wait);
        }
    }

    public void Dispose()
    {
        _services.Dispose();
        _own?.Dispose();
    }
}
