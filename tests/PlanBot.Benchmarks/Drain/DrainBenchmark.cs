using System.Diagnostics;
using PlanBot.Benchmarks.Running;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Outbox;
using PlanBot.Storage;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Benchmarks.Drain;

/// <summary>Many messages of our own drained at the platform's limit, while some people converse.</summary>
internal static class DrainBenchmark
{
    private const long FirstReader = 1_000_000;
    private const int PlatformsLimit = 30;
    private const double Tolerance = 0.05;
    private const double LongestMilliseconds = 2_000;

    public static async Task<int> Run(RunOptions options)
    {
        await using var bot = await RunningBot.Prepare();
        Write(bot, options["messages"]);
        var before = Machine.Now();
        bot.Start();
        await bot.Fake.WhenMessages(1, CancellationToken.None);
        using var over = new CancellationTokenSource();
        var people = Enumerable.Range(1, options["people"]).Select(chat => new Person(bot.Fake, chat).Converse(over.Token)).ToList();

        await Drained(bot.Fake, options["messages"]);
        await over.CancelAsync();
        var times = (await Task.WhenAll(people)).SelectMany(t => t);
        Console.WriteLine($"before: {before}; after: {Machine.Now()}; the program worked {bot.Work.TotalSeconds:0.0} s of one core");
        await bot.Stop();
        return Tell(bot.Fake, new Spread(times), options["messages"]);
    }

    private static void Write(RunningBot bot, int messages)
    {
        using var database = PlanDatabase.Open(bot.Database);
        var outbox = new OutboxWriter(new(), TimeProvider.System);
        database.Write(session =>
        {
            for (var i = 0; i < messages; i++)
            {
                bot.Fake.Chat(FirstReader + i);
                var body = new MessageBody($"Nhắc việc số {i + 1}: báo cáo quý của phường.").ToJson();
                outbox.Add(session, new(new(TelegramChannel.ChannelName, $"{FirstReader + i}"), body, OutgoingPriority.Bulk, $"drain:{i}"));
            }
        });
    }

    private static async Task Drained(FakeTelegram fake, int messages)
    {
        while (messages - Bulk(fake.Messages).Count() is > 0 and var left)
            await fake.WhenMessages(fake.Messages.Count + left, CancellationToken.None);
    }

    private static IEnumerable<FakeMessage> Bulk(IEnumerable<FakeMessage> messages) => messages.Where(m => m.Chat >= FirstReader);

    private static int Tell(FakeTelegram fake, Spread times, int messages)
    {
        var bulk = Bulk(fake.Messages).ToList();
        var (first, last) = (bulk[0].At, bulk[^1].At);
        var all = fake.Messages.Count(m => m.At >= first && m.At <= last);
        var rate = (all - 1) / (last - first).TotalSeconds;
        var doubled = messages - bulk.DistinctBy(m => m.Chat).Count() + bulk.Count - messages;
        Console.WriteLine(FormattableString.Invariant(
            $"{bulk.Count} bulk messages in {(last - first).TotalSeconds:0.0} s ({doubled} doubled) and {all - bulk.Count} others: {rate:0.00} a second; 429 answers: {fake.Limits.Violations + fake.Limits.WhileMuted}"));
        Console.WriteLine($"{times.Count} questions until answered: {times}");
        return Math.Abs(rate - PlatformsLimit) <= PlatformsLimit * Tolerance && fake.Limits is { Violations: 0, WhileMuted: 0 }
            && doubled == 0 && times.At(0.99) < LongestMilliseconds ? 0 : 1;
    }
}
