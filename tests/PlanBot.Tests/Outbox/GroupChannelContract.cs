using PlanBot.Outbox;

namespace PlanBot.Tests.Outbox;

/// <summary>What a channel must keep to besides, whose platform has groups and says more: how long to be silent, who blocked the bot, where a chat went.</summary>
public abstract class GroupChannelContract : ChannelContract
{
    /// <summary>A chat with several.</summary>
    private protected abstract string Group { get; }

    [Fact]
    public void Groups_are_told_from_persons() => Assert.True(Channel.IsGroup(Group));

    [Fact]
    public async Task Silence_is_told_with_its_length()
    {
        Next(new PlatformAnswer.WantsSilence(TimeSpan.FromSeconds(17)));

        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(17)), await Send(Message(Person)));
        Assert.Equal(0, Taken);
    }

    [Fact]
    public async Task A_chat_that_cannot_be_written_to_is_told_from_a_message_that_is_not_taken()
    {
        Next(new PlatformAnswer.Blocks());
        Assert.IsType<SendOutcome.Unreachable>(await Send(Message(Person)));

        Next(new PlatformAnswer.RefusesMessage());
        Assert.IsType<SendOutcome.Rejected>(await Send(Message(Person)));
    }

    [Fact]
    public async Task A_chat_that_moved_is_told_with_its_new_id()
    {
        Next(new PlatformAnswer.Moves(Group + "0"));

        Assert.Equal(new SendOutcome.Moved(Group + "0"), await Send(Message(Group)));
    }
}
