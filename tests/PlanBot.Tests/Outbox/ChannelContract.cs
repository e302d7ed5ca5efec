using PlanBot.Outbox;

namespace PlanBot.Tests.Outbox;

/// <summary>What any <see cref="IChannel"/> must keep to. A channel's own specs derive from this and say how its platform is scripted.</summary>
public abstract class ChannelContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected abstract IChannel Channel { get; }

    /// <summary>A chat with one person.</summary>
    private protected abstract string Person { get; }

    /// <summary>How many messages the platform took.</summary>
    private protected abstract int Taken { get; }

    /// <summary>A message of the channel's own form.</summary>
    private protected abstract OutgoingMessage Message(string chat, string? edits = null);

    /// <summary>Has the platform do this with the next message.</summary>
    private protected abstract void Next(PlatformAnswer answer);

    [Fact]
    public void A_channel_says_its_name_and_its_limits()
    {
        Assert.Equal(Channel.Name, Message(Person).To.Channel);
        Assert.True(Channel.Limits is { PerSecond: > 0, PerChatSecond: > 0, PerGroupMinute: > 0 });
        Assert.False(Channel.IsGroup(Person));
    }

    [Fact]
    public async Task A_message_that_was_taken_is_sent_and_another_can_take_its_place()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await Send(Message(Person)));
        Assert.NotNull(sent.MessageId);

        Assert.IsType<SendOutcome.Sent>(await Send(Message(Person, edits: sent.MessageId)));
    }

    [Fact]
    public async Task Silence_without_a_length_is_still_silence()
    {
        Next(new PlatformAnswer.WantsSilence(null));

        Assert.Equal(new SendOutcome.Throttled(null), await Send(Message(Person)));
    }

    [Fact]
    public async Task What_was_surely_not_taken_has_failed()
    {
        Next(new PlatformAnswer.Fails());

        Assert.IsType<SendOutcome.Failed>(await Send(Message(Person)));
        Assert.Equal(0, Taken);
    }

    [Fact]
    public async Task A_connection_cut_before_the_answer_leaves_the_outcome_unknown()
    {
        Next(new PlatformAnswer.TakesAndCuts());

        Assert.IsType<SendOutcome.Unknown>(await Send(Message(Person)));
        Assert.Equal(1, Taken);
    }

    [Fact]
    public async Task An_answer_nobody_understands_leaves_the_outcome_unknown()
    {
        Next(new PlatformAnswer.TakesAndBabbles());

        Assert.IsType<SendOutcome.Unknown>(await Send(Message(Person)));
    }

    [Fact]
    public async Task A_message_that_is_not_taken_is_told()
    {
        Next(new PlatformAnswer.RefusesMessage());

        Assert.IsType<SendOutcome.Rejected>(await Send(Message(Person)));
        Assert.Equal(0, Taken);
    }

    [Fact]
    public async Task A_platform_that_refuses_the_bot_itself_is_told_from_one_that_refuses_a_message()
    {
        Next(new PlatformAnswer.RefusesBot());

        Assert.IsType<SendOutcome.ChannelRefused>(await Send(Message(Person)));
    }

    [Fact]
    public async Task A_stop_before_the_message_went_out_sends_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Channel.Send(Message(Person), new CancellationToken(canceled: true)));

        Assert.Equal(0, Taken);
    }

    [Fact]
    public async Task Many_may_be_sent_at_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() => Send(Message(Person)), Cancellation)));

        Assert.Equal(30, outcomes.Cast<SendOutcome.Sent>().Select(s => s.MessageId).Distinct().Count());
        Assert.Equal(30, Taken);
    }

    private protected Task<SendOutcome> Send(OutgoingMessage message) => Channel.Send(message, Cancellation);
}
