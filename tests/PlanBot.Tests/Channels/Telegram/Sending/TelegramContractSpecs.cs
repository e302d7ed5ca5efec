using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Outbox;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Outbox;

namespace PlanBot.Tests.Channels.Telegram.Sending;

/// <summary>Telegram keeps to what any channel keeps to.</summary>
public sealed class TelegramContractSpecs : GroupChannelContract, IAsyncLifetime
{
    private TestBot _bot = null!;
    private int _said;

    public async ValueTask InitializeAsync()
    {
        _bot = await TestBot.Start();
        _bot.Fake.Limits.Enforced = false;
        _bot.Fake.Chat(long.Parse(Person, null));
        _bot.Fake.Chat(long.Parse(Group, null));
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private protected override IChannel Channel => new TelegramChannel(_bot.Client);

    private protected override string Person => "5";

    private protected override string Group => "-100123";

    private protected override int Taken => _bot.Fake.Messages.Count;

    private protected override OutgoingMessage Message(string chat, string? edits = null) =>
        new(new(TelegramChannel.ChannelName, chat), new MessageBody($"tin {++_said}").ToJson(), OutgoingPriority.Answer, Edits: edits);

    private protected override void Next(PlatformAnswer answer) => _bot.Fake.Faults.Next("sendMessage", FaultOf(answer));

    private static FakeFault FaultOf(PlatformAnswer answer) => answer switch
    {
        PlatformAnswer.WantsSilence { For: { } time } => FakeFault.TooMany((int)time.TotalSeconds),
        PlatformAnswer.WantsSilence => new FakeFault.Refuse(429, "Too Many Requests"),
        PlatformAnswer.Fails => FakeFault.ServerError,
        PlatformAnswer.TakesAndCuts => new FakeFault.CutAfter(),
        PlatformAnswer.TakesAndBabbles => new FakeFault.RawAfter(200, "<html>"),
        PlatformAnswer.Blocks => FakeFault.Blocked,
        PlatformAnswer.Moves moves => new FakeFault.Refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", MigrateTo: long.Parse(moves.Chat, null)),
        PlatformAnswer.RefusesMessage => new FakeFault.Refuse(400, "Bad Request: message is too long"),
        PlatformAnswer.RefusesBot => FakeFault.Unauthorized,
        _ => throw new InvalidOperationException($"{answer.GetType().Name} is no answer known here."),
    };
}
