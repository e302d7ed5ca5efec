using PlanBot.Outbox;
using PlanBot.Outbox.Sending;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Outbox;

public sealed class SendFaultSpecs
{
    private const int Messages = 60;
    private const int Chats = 12;

    /// <summary>Where a sender's life ends: between any two things that last.</summary>
    private enum End
    {
        BeforeTaking,
        AfterTaking,
        BeforeWritingDown,
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task However_often_the_sender_is_killed_nothing_is_lost_and_nothing_sent_twice_without_saying_so(int seed)
    {
        var random = new Random(seed);
        using var post = new Post(("InFlight", "6"), ("MaxTries", "1000"));
        var platform = new KillingPlatform(post.Channel, random);
        for (var i = 0; i < Messages; i++)
            post.Add(new OutgoingMessage(new("test", $"{random.Next(Chats)}"), $"{i}", (OutgoingPriority)random.Next(2)));

        for (var life = 0; post.Database.Read(OutgoingRows.Open) > 0; life++)
            await Live(post, platform, random, life);

        var rows = post.Rows();
        foreach (var row in rows)
        {
            var taken = platform.Taken.Count(b => b == row.Body);
            Assert.InRange(taken, row.State == OutgoingState.Sent ? 1 : 0, 1 + row.Unknown);
            if (row.State == OutgoingState.GivenUp) // only what the platform left in doubt, and not for the first time
                Assert.True(row is { Unknown: > 1, Reason: not null } && row.Reason.StartsWith("cut", StringComparison.Ordinal), $"{row.Unknown} {row.Reason}");
            Assert.Equal(row.Unknown > 0, post.Log.Lines.Any(l => l.Id == 3002 && l.Text.Contains($"Message {row.Id} of", StringComparison.Ordinal)));
        }

        InOrder(rows, platform.Taken);
        Assert.True(platform.Kills > 3);
    }

    // The last life of all goes on until everything is done.
    private static async Task Live(Post post, KillingPlatform platform, Random random, int life)
    {
        using var file = post.OpenAgain();
        using var process = new Post(file, post.Clock, post.Channel, post.Log, [("InFlight", "6"), ("MaxTries", "1000")]);
        using var presence = SenderPresence.Begin(file.Path);
        await process.Get<OutboxUpkeep>().TakeOver(presence, CancellationToken.None);
        var sender = process.Service.SenderOf(post.Channel, presence.Name);
        platform.Begin(life < 15 ? (End)random.Next(3) : null, random.Next(1, 12));
        while (!platform.IsDead && file.Read(OutgoingRows.Open) > 0)
            post.Clock.Pass(await sender.Step(CancellationToken.None));
    }

    // Of one chat and one priority, the first time each was taken is in the order they were written.
    private static void InOrder(IReadOnlyList<OutgoingRecord> rows, IReadOnlyList<string> taken)
    {
        foreach (var line in rows.GroupBy(r => (r.Chat, r.Priority)))
        {
            var order = taken.Where(b => line.Any(r => r.Body == b)).Distinct().Select(b => int.Parse(b, null)).ToList();
            Assert.Equal(order.Order(), order);
        }
    }

    /// <summary>Takes, fails, leaves in doubt; and ends the sender's life at one of its tries.</summary>
    private sealed class KillingPlatform
    {
        private readonly ScriptedChannel _channel;
        private readonly Random _random;
        private readonly List<string> _taken = [];
        private (End End, int Tries)? _kill;

        public KillingPlatform(ScriptedChannel channel, Random random)
        {
            (_channel, _random) = (channel, random);
            channel.Script = (message, _) => Try(message);
        }

        public IReadOnlyList<string> Taken => _taken;

        public int Kills { get; private set; }

        public bool IsDead { get; private set; }

        public void Begin(End? end, int tries) => (IsDead, _kill) = (false, end is { } how ? (how, tries) : null);

        private Task<SendOutcome> Try(OutgoingMessage message)
        {
            if (IsDead)
                return Never; // claimed together with the one at which it died
            if (_kill is not { } kill || kill.Tries > 1)
            {
                _kill = _kill is { } later ? later with { Tries = later.Tries - 1 } : null;
                return Task.FromResult(Outcome(message));
            }

            (IsDead, Kills) = (true, Kills + 1);
            if (kill.End != End.BeforeTaking)
                _taken.Add(message.Body);
            if (kill.End is End.BeforeTaking or End.AfterTaking)
                return Never;
            return Task.FromResult(_channel.Take());
        }

        private static Task<SendOutcome> Never => new TaskCompletionSource<SendOutcome>().Task;

        private SendOutcome Outcome(OutgoingMessage message)
        {
            switch (_random.Next(20))
            {
                case 0:
                    return new SendOutcome.Failed("no connection");
                case 1:
                    return new SendOutcome.Throttled(TimeSpan.FromSeconds(2));
                case 2:
                    return new SendOutcome.Unknown("cut before it was taken");
                case 3:
                    _taken.Add(message.Body);
                    return new SendOutcome.Unknown("cut after it was taken");
                default:
                    _taken.Add(message.Body);
                    return _channel.Take();
            }
        }
    }
}
