using PlanBot.Channels.Chatting.Commands;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Prompts;

namespace PlanBot.Channels.Telegram.Receiving;

/// <summary>What Telegram shows of the bot: its commands and who it is. Asked first, and said only where it differs.</summary>
internal sealed class BotProfile(TelegramClient client, TelegramCalls calls, PromptBook prompts)
{
    /// <summary>For everybody, and for those whose app speaks Vietnamese: some apps show only a list of their own language.</summary>
    private static readonly string?[] Languages = [null, "vi"];

    /// <exception cref="OperationCanceledException">The program is stopping.</exception>
    public async Task Settle(CancellationToken stopping)
    {
        foreach (var language in Languages)
        {
            await Commands(language, stopping);
            await Description(language, stopping);
            await ShortDescription(language, stopping);
        }
    }

    private async Task Commands(string? language, CancellationToken stopping)
    {
        var wanted = ChatCommands.Names.Select(name => new BotCommand(name, prompts.Describe(name))).ToList();
        var now = await calls.Until("getMyCommands", c => client.GetMyCommands(language, c), stopping);
        if (!wanted.SequenceEqual(now ?? []))
            await calls.Until("setMyCommands", c => client.SetMyCommands(wanted, language, c), stopping);
    }

    private async Task Description(string? language, CancellationToken stopping)
    {
        var wanted = prompts.Say("telegram.description");
        var now = await calls.Until("getMyDescription", c => client.GetMyDescription(language, c), stopping);
        if (now?.Description != wanted)
            await calls.Until("setMyDescription", c => client.SetMyDescription(wanted, language, c), stopping);
    }

    private async Task ShortDescription(string? language, CancellationToken stopping)
    {
        var wanted = prompts.Say("telegram.short_description");
        var now = await calls.Until("getMyShortDescription", c => client.GetMyShortDescription(language, c), stopping);
        if (now?.ShortDescription != wanted)
            await calls.Until("setMyShortDescription", c => client.SetMyShortDescription(wanted, language, c), stopping);
    }
}
