using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>Makes one person of two that were linked apart.</summary>
internal static class PersonJoining
{
    // A table that names people gets its line here. What the one has already is not taken over from the other: it goes with them.
    private static readonly string[] Steps =
    [
        "DELETE FROM link WHERE person = @other AND EXISTS (SELECT 1 FROM link l WHERE l.person = @one AND (l.ward, l.role, ifnull(l.unit, ''), l.fields) = (link.ward, link.role, ifnull(link.unit, ''), link.fields))",
        "UPDATE link SET person = @one WHERE person = @other",
        "UPDATE person_chat SET person = @one WHERE person = @other",
        "UPDATE work_state SET person = @one WHERE person = @other",
        "UPDATE OR IGNORE reminder SET person = @one WHERE person = @other",
        "UPDATE OR IGNORE digest SET person = @one WHERE person = @other",
        "UPDATE OR IGNORE snooze SET person = @one WHERE person = @other",
        "UPDATE OR IGNORE escalation SET person = @one WHERE person = @other",
        "UPDATE OR IGNORE reminder_choice SET person = @one WHERE person = @other",
        "UPDATE OR IGNORE feed_key SET person = @one WHERE person = @other",
        "UPDATE OR IGNORE summary_sent SET person = @one WHERE person = @other",
        "DELETE FROM person WHERE id = @other",
    ];

    /// <param name="one">Who remains, with the chats, links and reminders of both.</param>
    public static void Run(WriteSession session, string one, string other)
    {
        foreach (var step in Steps)
            session.Connection.Execute(step, new { one, other }, session.Transaction);
    }
}
