using Microsoft.Extensions.Options;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Guarding;

/// <summary>Forgets what was kept as long as the settings say: answers, buttons, silent chats.</summary>
internal sealed class ChatSweep(IOptions<ChatOptions> options, TimeProvider time)
{
    /// <summary>How many answers, buttons and chats went.</summary>
    public (int Answers, int Buttons, int Chats) Run(WriteSession session)
    {
        var now = time.GetUtcNow();
        var kept = now - TimeSpan.FromDays(options.Value.RetentionDays);
        return (
            GivenAnswerTable.RemoveBefore(session, kept),
            ButtonTable.RemoveBefore(session, now - TimeSpan.FromDays(options.Value.ButtonDays)),
            ChatTable.RemoveBefore(session, kept));
    }
}
