using PlanBot.Benchmarks.Growth;
using PlanBot.Benchmarks.Running;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Benchmarks.Load;

/// <summary>Questions by webhook, so many a second: how long each takes until its answer is queued, and whether one is lost.</summary>
internal static class LoadBenchmark
{
    private const double LongestMilliseconds = 100;

    // Enough for the program to have compiled what it runs often.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    public static async Task<int> Run(RunOptions options)
    {
        var questions = GrowthQuestion.Load(Path.Combine("tests", "PlanBot.Tests", "Golden", "gold", "single.jsonl")).Select(q => $"{q.Text} ({q.Ward})").ToList();
        await using var bot = await RunningBot.Prepare();
        bot.Fake.Webhook.Automatic = false;
        var url = $"http://127.0.0.1:{FreePort()}";
        // 150 a minute of one person are far more than a person may ask.
        bot.Start(("Web__Url", url), ("Telegram__WebhookUrl", $"{url}/telegram/tin"), ("Chat__QuestionsPerMinute", "1000"));
        await bot.Listens(new(url));
        await bot.Fake.WhenCalled("setWebhook", 1, CancellationToken.None);

        var deliveries = new Deliveries(bot.Fake, questions, options["chats"]);
        await deliveries.Run(options["rate"] / 2, WarmUp);
        var (before, work) = (Machine.Now(), bot.Work);
        var measured = await deliveries.Run(options["rate"], TimeSpan.FromSeconds(options["seconds"]));
        await QueuedAnswers.Handled(bot.Database);
        work = bot.Work - work;
        Console.WriteLine($"before: {before}; after: {Machine.Now()}; the program worked {work.TotalSeconds:0.0} s of one core");
        await bot.Stop();
        return Tell(measured, QueuedAnswers.Read(bot.Database));
    }

    private static int Tell(IReadOnlyList<Delivery> deliveries, QueuedAnswers answers)
    {
        var refused = deliveries.Count(d => d.Status != 200);
        var lost = deliveries.Count(d => !answers.Queued.ContainsKey(d.Update));
        var queued = new Spread(deliveries.Where(d => answers.Queued.ContainsKey(d.Update)).Select(d => answers.Queued[d.Update] - d.Due));
        Console.WriteLine($"{deliveries.Count} updates: {refused} not taken, {lost} without an answer, {answers.Unhandled} unhandled");
        Console.WriteLine($"until taken:           {new Spread(deliveries.Select(d => d.Taken - d.Due))}");
        Console.WriteLine($"until the answer is queued: {queued}");
        return refused == 0 && lost == 0 && queued.At(0.99) < LongestMilliseconds ? 0 : 1;
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
