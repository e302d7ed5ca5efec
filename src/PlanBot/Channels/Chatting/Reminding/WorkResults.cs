using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.Deadlines.Occurrences;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Reminders.Reacting;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Reminding;

/// <summary>Takes the line of result that follows a press on "done".</summary>
internal sealed class WorkResults(StaffDoor door, WorkAccess access, WorkReactions reactions, DigestReply reply, PromptBook prompts)
{
    private const string Prefix = "ketqua ";
    private const char Between = '|';
    private const int Longest = 300;

    /// <summary>What the chat awaits after the press.</summary>
    public static string Awaiting(WardName ward, OccurrenceKey key) => $"{Prefix}{key}{Between}{ward}";

    /// <summary>False where no result is awaited, or the message is a question.</summary>
    public bool TryKeep(TurnDraft draft, string? awaits, string typed)
    {
        if (awaits is null || !awaits.StartsWith(Prefix, StringComparison.Ordinal) || typed.Length == 0 || typed.EndsWith('?'))
            return false;
        var parts = awaits[Prefix.Length..].Split(Between, 2);
        var (key, ward) = (new OccurrenceKey(parts[0]), new WardName(parts[^1]));
        var standing = StaffDoor.StandingOf(draft);
        if (access.Of(draft.Scene.Session, standing, ward, key) is not { Units.Count: > 0 } right)
            door.Refuse(draft, AuditAction.MarkWork, new(ward, Person: standing.Person));
        else if (typed.Length > Longest)
            Again(draft, awaits, typed.Length);
        else
            Keep(draft, right, standing, PersonalData.Masked(typed));
        return true;
    }

    private void Again(TurnDraft draft, string awaits, int length)
    {
        draft.State = draft.State with { Awaits = awaits };
        draft.Say(prompts.Say("reminders.result_long", ("length", length), ("most", Longest)));
    }

    private void Keep(TurnDraft draft, WorkRight right, Standing standing, string result)
    {
        var person = WorkAccess.IdOf(draft.Scene.Session, standing);
        draft.Keep(session => reactions.Mark(session, right, person, WorkState.Done, result: result));
        door.Done(draft, AuditAction.MarkWork, new(right.Entry.Occurrence.Ward, Person: standing.Person));
        draft.Say(prompts.Say("reminders.result_kept", ("result", result)), reply.WayBack(draft, person));
    }
}
