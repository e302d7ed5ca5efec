using PlanBot.Outbox;

namespace PlanBot.Tests.Outbox;

/// <summary>The channel the other tests script keeps to what any channel must.</summary>
public sealed class ScriptedChannelSpecs : GroupChannelContract
{
    private readonly ScriptedChannel _channel = new(new ManualClock());
    private int _taken;

    public ScriptedChannelSpecs() => _channel.Script = (_, stopping) => Take(stopping);

    private protected override IChannel Channel => _channel;

    private protected override string Person => "1";

    private protected override string Group => "-1";

    private protected override int Taken => _taken;

    private protected override OutgoingMessage Message(string chat, string? edits = null) => Post.Answer(chat, "xin chào", edits: edits);

    private protected override void Next(PlatformAnswer answer) => _channel.Script = (_, stopping) => answer switch
    {
        PlatformAnswer.WantsSilence silence => Done(new SendOutcome.Throttled(silence.For)),
        PlatformAnswer.Fails => Done(new SendOutcome.Failed("not now")),
        PlatformAnswer.TakesAndCuts or PlatformAnswer.TakesAndBabbles => TakeUnheard(stopping),
        PlatformAnswer.Blocks => Done(new SendOutcome.Unreachable("blocked")),
        PlatformAnswer.Moves moves => Done(new SendOutcome.Moved(moves.Chat)),
        PlatformAnswer.RefusesMessage => Done(new SendOutcome.Rejected("bad form")),
        PlatformAnswer.RefusesBot => Done(new SendOutcome.ChannelRefused("wrong token")),
        _ => throw new InvalidOperationException($"{answer} was not expected"),
    };

    private Task<SendOutcome> Take(CancellationToken stopping)
    {
        stopping.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _taken);
        return Done(_channel.Take());
    }

    private async Task<SendOutcome> TakeUnheard(CancellationToken stopping)
    {
        await Take(stopping);
        return new SendOutcome.Unknown("no answer");
    }

    private static Task<SendOutcome> Done(SendOutcome outcome) => Task.FromResult(outcome);
}
