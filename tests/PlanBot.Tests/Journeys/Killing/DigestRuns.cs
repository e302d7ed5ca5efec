using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Tests.Journeys.Killing.Platforms;
using PlanBot.Units;

namespace PlanBot.Tests.Journeys.Killing;

/// <summary>A day's digests, whose planning is killed and made again beside a bot that is killed while it sends them.</summary>
internal sealed class DigestRuns
{
    private const int HeadsAUnit = 3;

    // Thirty days before the end of a year.
    private static readonly DateOnly Day = new(2026, 12, 1);
    private static readonly string[] Wards = ["An Dương", "Hưng Đạo", "Kiến An", "Thủy Nguyên", "Đông Hải"];
    private static readonly string[] UnitNames = ["Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị", "Công an phường"];

    private static readonly IReadOnlyList<Seat> Heads =
        [.. from ward in Wards from unit in UnitNames from _ in Enumerable.Range(0, HeadsAUnit) select new Seat(new(ward), Role.Head, new UnitName(unit))];

    private readonly Func<CancellationToken, Task<IKilledPlatform>> _platform;
    private readonly string _database;
    private IReadOnlyDictionary<long, IReadOnlyList<string>> _expected = new Dictionary<long, IReadOnlyList<string>>();

    private DigestRuns(Func<CancellationToken, Task<IKilledPlatform>> platform, string database) => (_platform, _database) = (platform, database);

    /// <param name="platform">A new one for each run.</param>
    /// <param name="database">A database with plans; people are put into it, and it is copied.</param>
    public static async Task<DigestRuns> Prepare(Func<CancellationToken, Task<IKilledPlatform>> platform, string database, CancellationToken stop)
    {
        var runs = new DigestRuns(platform, database);
        var quiet = await runs.Platform(stop);
        runs.LinkHeads(quiet.Channel);
        await using var bot = KilledBot.Begin(quiet, database, Work(0), kills: 0, seed: 0);
        using (var pass = PassDeath.Start(bot.Data, bot.Data, Day))
            await End(pass, stop);
        int messages;
        using (var look = new DatabaseLook(bot.Data))
            messages = look.Open;
        await FaultRuns.Undisturbed(bot, messages, stop);
        runs._expected = bot.Messages.GroupBy(m => m.Chat).ToDictionary(c => c.Key, c => (IReadOnlyList<string>)[.. c.Select(m => m.Text)]);
        return runs;
    }

    /// <param name="kills">Of the bot; the pass is killed once, where chance does not come too late.</param>
    public async Task<FaultReport> Run(int seed, int kills, CancellationToken stop)
    {
        await using var bot = KilledBot.Begin(await Platform(stop), _database, Work(_expected.Values.Sum(texts => texts.Count)), kills, seed);
        var moment = await KillPass(bot, new(seed), stop);
        using var again = PassDeath.Start(bot.Data, bot.Data, Day);
        var report = await FaultRuns.Of(bot, seed, updates: 0, _expected, stop);
        await End(again, stop);
        return moment is null ? report : report with { Kills = report.Kills + 1 };
    }

    private async Task<IKilledPlatform> Platform(CancellationToken stop)
    {
        var platform = await _platform(stop);
        for (var chat = 1; chat <= Heads.Count; chat++)
            platform.Know(chat);
        return platform;
    }

    private static async Task<PassMoment?> KillPass(KilledBot bot, Random random, CancellationToken stop)
    {
        var file = Path.Combine(bot.Data, StorageSetup.FileName);
        using var database = PlanDatabase.Open(file);
        using var death = new PassDeath(database, file, random);
        using var victim = PassDeath.Start(bot.Data, bot.Data, Day);
        return await death.Come(victim, Day, stop);
    }

    private static async Task End(BuiltProgram pass, CancellationToken stop)
    {
        if (await pass.End(stop) is not 0 and var code)
            throw new InvalidOperationException($"a pass that nobody killed ended with {code}: {await pass.Error.ReadToEndAsync(stop)}");
    }

    private void LinkHeads(string channel)
    {
        using var database = PlanDatabase.Open(_database);
        database.Write(session =>
        {
            foreach (var (i, seat) in Heads.Index())
                LinkedPeople.Link(session, i + 1, seat, channel);
        });
        database.Settle();
    }

    private static KilledWork Work(int messages) => new([], Math.Max(messages, 4), ("Reminders__Enabled", "false"), ("Outbox__LookSeconds", "1"));
}
