using PlanBot.Outbox;
using PlanBot.Reminders.Planning;
using PlanBot.Storage;

namespace PlanBot.Reminders.Passing;

/// <summary>Puts a digest into the form of one platform. A platform's folder has one.</summary>
internal interface IDigestForm
{
    /// <summary>"telegram": what <see cref="ChatAddress.Channel"/> says.</summary>
    string Channel { get; }

    /// <summary>The bodies of the messages that show the digest, in order; the buttons below are kept in the same unit of work.</summary>
    IReadOnlyList<string> Write(WriteSession session, ChatAddress chat, Digest digest, DateTimeOffset now);
}
