using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Channels.Telegram.Sending;

namespace PlanBot.Channels.Telegram.Updates;

/// <summary>Who the bot is, once Telegram has said so: in a group it must know its own name.</summary>
internal sealed class BotIdentity(BotToken token)
{
    private readonly TaskCompletionSource<User> _me = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whose updates these are, "telegram:12345": known without asking anybody.</summary>
    public string Key { get; } = $"{TelegramChannel.ChannelName}:{token.Bot}";

    /// <summary>Null before Telegram was reached for the first time.</summary>
    public User? Known => _me.Task.IsCompletedSuccessfully ? _me.Task.Result : null;

    public Task<User> Wait(CancellationToken cancellation) => _me.Task.WaitAsync(cancellation);

    public void Learn(User me) => _me.TrySetResult(me);
}
