using PlanBot.Channels.BotApi;
using PlanBot.Channels.Zalo;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Outbox;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Zalo.FakeZaloApi;
using PlanBot.Tests.Outbox;

namespace PlanBot.Tests.Channels.Zalo;

/// <summary>Zalo keeps to what any channel keeps to.</summary>
public sealed class ZaloContractSpecs : ChannelContract, IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private FakeZalo _fake = null!;
    private ZaloClient _client = null!;
    private int _messages;

    public async ValueTask InitializeAsync()
    {
        _fake = await FakeZalo.Start(_clock, TestContext.Current.CancellationToken);
        _client = new(new(BotToken.ReadAny(FakeZalo.Token)!), new() { BaseUrl = _fake.Url }, _clock);
        _fake.Know(Person);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _fake.DisposeAsync();
    }

    private protected override IChannel Channel => new ZaloChannel(_client);

    private protected override string Person => "c0ffee";

    private protected override int Taken => _fake.Said.Count;

    private protected override OutgoingMessage Message(string chat, string? edits = null) =>
        new(new(ZaloChannel.ChannelName, chat), new ZaloBody($"tin {++_messages}").ToJson(), OutgoingPriority.Answer, Edits: edits);

    private protected override void Next(PlatformAnswer answer) => _fake.Next("sendMessage", answer switch
    {
        PlatformAnswer.WantsSilence => new FakeFault.Refuse(429, "Quota exceeded"),
        PlatformAnswer.Fails => FakeFault.BadGateway,
        PlatformAnswer.TakesAndCuts => new FakeFault.CutAfter(),
        PlatformAnswer.TakesAndBabbles => new FakeFault.RawAfter(200, "<html>"),
        PlatformAnswer.RefusesMessage => new FakeFault.Refuse(404, "Invalid request"),
        PlatformAnswer.RefusesBot => FakeFault.Unauthorized,
        _ => throw new InvalidOperationException($"{answer.GetType().Name} is nothing Zalo says."),
    });

    [Theory]
    [InlineData(403, "Internal server error")]
    [InlineData(408, "Request timeout")]
    public async Task A_fault_of_the_server_leaves_open_whether_the_message_was_sent(int code, string words)
    {
        _fake.Next("sendMessage", new FakeFault.Refuse(code, words));

        Assert.IsType<SendOutcome.Unknown>(await Send(Message(Person)));
    }

    [Fact]
    public void What_may_have_been_sent_is_not_sent_again() => Assert.Equal(0, Channel.Limits.TriesInDoubt);

    [Fact]
    public async Task A_body_of_another_channel_is_not_sent()
    {
        Assert.IsType<SendOutcome.Rejected>(await Send(Message(Person) with { Body = """{"html":"<b>x</b>"}""" }));

        Assert.Equal(0, Taken);
    }

    [Fact]
    public async Task No_outcome_tells_the_token()
    {
        _fake.Next("sendMessage", new FakeFault.Refuse(404, $"Invalid request: bot{FakeZalo.Token}"));

        var rejected = Assert.IsType<SendOutcome.Rejected>(await Send(Message(Person)));

        Assert.DoesNotContain("abc-xyz", rejected.Reason, StringComparison.Ordinal);
    }
}
