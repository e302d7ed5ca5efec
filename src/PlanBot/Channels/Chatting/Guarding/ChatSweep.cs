using Microsoft.Extensions.Options;
using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Guarding;

/// <summary>How much went.</summary>
/// <param name="Entries">Of the audit log.</param>
internal readonly record struct Swept(int Answers, int Buttons, int Chats, int Entries);

/// <summary>Forgets what was kept as long as the settings say: answers, buttons, silent chats, entries of the audit log.</summary>
internal sealed class ChatSweep(IOptions<ChatOptions> options, IOptions<PeopleOptions> people, TimeProvider time)
{
    public Swept Run(WriteSession session)
    {
        var now = time.GetUtcNow();
        var kept = now - TimeSpan.FromDays(options.Value.RetentionDays);
        return new(
            GivenAnswerTable.RemoveBefore(session, kept),
            ButtonTable.RemoveBefore(session, now - TimeSpan.FromDays(options.Value.ButtonDays)),
            ChatTable.RemoveBefore(session, kept),
            AuditTable.RemoveBefore(session, now - TimeSpan.FromDays(people.Value.AuditRetentionDays)));
    }
}
