using System.Globalization;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Journeys;

/// <summary>
/// 50 seeds of 20 updates and at least 30 messages each (1,000 and 1,500 in all), with two kills a seed, four seeds at once.
/// PLANBOT_FAULT_CHATS=500 makes one seed as large as all of them together.
/// </summary>
public sealed class KilledBotSpecs(FivePlans plans) : IClassFixture<FivePlans>
{
    private const int SeedsABatch = 10;
    private const int AtOnce = 4;
    private const int KillsASeed = 2;

    // As many messages as the sender has in hand at most: only what was in its hand at a kill may come twice.
    private const int InHand = 32;

    private static readonly string[] Questions =
    [
        "BHYT đến 2030 là bao nhiêu % ở phường Kiến An?", "Tỷ lệ gia đình văn hóa ở phường Hưng Đạo?", "Tỷ lệ dân số tham gia bảo hiểm y tế ở phường Hưng Đạo?",
        "Phường An Dương phấn đấu bao nhiêu tổ dân phố văn hóa?", "Chỉ tiêu về thư viện của phường Đông Hải?",
    ];

    private static int Chats => int.Parse(Environment.GetEnvironmentVariable("PLANBOT_FAULT_CHATS") ?? "10", CultureInfo.InvariantCulture);

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 5)];

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task However_often_the_program_is_killed_everything_is_answered_and_nothing_twice_but_what_was_on_its_way(int batch)
    {
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(TimeSpan.FromMinutes(5));
        var expected = await Expected(guard.Token);
        var kills = 0;

        await Parallel.ForEachAsync(
            Enumerable.Range((batch * SeedsABatch) + 1, SeedsABatch),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = guard.Token },
            async (seed, stop) => Interlocked.Add(ref kills, await Run(seed, expected, stop)));

        Assert.True(kills >= SeedsABatch, $"only {kills} kills");
    }

    private async Task<int> Run(int seed, IReadOnlyDictionary<string, IReadOnlyList<string>> expected, CancellationToken stop)
    {
        await using var bot = await KilledBot.Begin(plans.App.Database, Updates(Chats), KillsASeed, seed, stop);
        await bot.Run(said => Enumerable.Range(1, Chats).All(chat => !TextsOf(chat, expected).Except(said.Where(m => m.Chat == chat).Select(m => m.Text)).Any()), stop);

        var messages = bot.Messages.Index().ToList();
        for (var chat = 1; chat <= Chats; chat++)
            Check(seed, bot, TextsOf(chat, expected), [.. messages.Where(m => m.Item.Chat == chat)]);
        return bot.Kills.Count;
    }

    private static void Check(int seed, KilledBot bot, IReadOnlyList<string> expected, IReadOnlyList<(int Place, FakeMessage Message)> got)
    {
        Assert.Equal(expected, got.Select(m => m.Message.Text).Distinct());
        foreach (var same in got.GroupBy(m => m.Message.Text).Where(g => g.Count() > 1))
        {
            var places = same.Select(m => m.Place).ToList();
            // Each kill may have sent it once more: it was on its way then, and came again afterwards.
            Assert.True(
                places.Zip(places.Skip(1)).All(p => bot.Kills.Any(killed => p.First >= killed - InHand && p.First <= killed + AtOnce && p.Second >= killed))
                && places.Count <= 1 + bot.Kills.Count,
                $"seed {seed}: “{same.Key}” came at {string.Join(" and ", places)}, with kills at {string.Join(", ", bot.Kills)}");
        }
    }

    // What a bot that nobody kills says to each of the questions, after its greeting.
    private async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> Expected(CancellationToken stop)
    {
        await using var bot = await KilledBot.Begin(plans.App.Database, Updates(Questions.Length), kills: 0, seed: 0, stop);
        await bot.Run(said => Enumerable.Range(1, Questions.Length).All(chat => said.Count(m => m.Chat == chat) >= 3), stop);
        return bot.Messages.GroupBy(m => m.Chat).ToDictionary(c => QuestionOf(c.Key), c => (IReadOnlyList<string>)[.. c.Select(m => m.Text)]);
    }

    private static IReadOnlyList<string> TextsOf(long chat, IReadOnlyDictionary<string, IReadOnlyList<string>> expected) => expected[QuestionOf(chat)];

    private static string QuestionOf(long chat) => Questions[(chat - 1) % Questions.Length];

    // A question by everybody, then help for everybody: the second must come after the first.
    private static IEnumerable<(long, string)> Updates(int chats) =>
        Enumerable.Range(1, chats).Select(chat => ((long)chat, QuestionOf(chat))).Concat(Enumerable.Range(1, chats).Select(chat => ((long)chat, "/help")));
}
