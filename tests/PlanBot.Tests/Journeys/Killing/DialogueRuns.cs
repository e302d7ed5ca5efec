using PlanBot.Tests.Journeys.Killing.Platforms;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>People write to a bot that is killed.</summary>
internal sealed class DialogueRuns
{
    // A greeting and an answer to each text, at least.
    private static readonly int MessagesAChat = KilledDialogue.Turns + 1;

    private readonly Func<CancellationToken, Task<IKilledPlatform>> _platform;
    private readonly string _database;
    private readonly IReadOnlyDictionary<int, IReadOnlyList<string>> _expected;

    private DialogueRuns(Func<CancellationToken, Task<IKilledPlatform>> platform, string database, IReadOnlyDictionary<int, IReadOnlyList<string>> expected) =>
        (_platform, _database, _expected) = (platform, database, expected);

    /// <param name="platform">A new one for each run.</param>
    /// <param name="database">A database with plans; it is copied.</param>
    public static async Task<DialogueRuns> Prepare(Func<CancellationToken, Task<IKilledPlatform>> platform, string database, CancellationToken stop)
    {
        var quiet = await platform(stop);
        await using var bot = KilledBot.Begin(quiet, database, Work(quiet, KilledDialogue.Turns), kills: 0, seed: 0);
        await FaultRuns.Undisturbed(bot, KilledDialogue.Turns * MessagesAChat, stop);
        return new(platform, database, bot.Messages.GroupBy(m => KilledDialogue.WayOf(m.Chat)).ToDictionary(c => c.Key, c => (IReadOnlyList<string>)[.. c.Select(m => m.Text)]));
    }

    /// <param name="chats">Each writes <see cref="KilledDialogue.Turns"/> times.</param>
    public async Task<FaultReport> Run(int seed, int chats, int kills, CancellationToken stop)
    {
        var platform = await _platform(stop);
        await using var bot = KilledBot.Begin(platform, _database, Work(platform, chats), kills, seed);
        var expected = Enumerable.Range(1, chats).ToDictionary(chat => (long)chat, chat => _expected[KilledDialogue.WayOf(chat)]);
        return await FaultRuns.Of(bot, seed, chats * KilledDialogue.Turns, expected, stop);
    }

    private static KilledWork Work(IKilledPlatform platform, int chats) => new(KilledDialogue.Updates(chats), platform.CallsAnUpdate * KilledDialogue.Turns * chats);
}
