using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Reminders;
using PlanBot.Reminders.Planning;
using PlanBot.Reminders.Reacting;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Reminding;

/// <summary>A digest that was sent, looked at again: what is in it is still the person's, or it is left out.</summary>
internal sealed class DigestPages(StaffDoor door, WardCalendars calendars, WorkAccess access, WorkReactions reactions, DigestReply reply, PromptBook prompts)
{
    public void Show(TurnDraft draft, ChatAction.WorkPage asked)
    {
        if (Standing(draft) is not { } standing)
        {
            door.Refuse(draft, AuditAction.ReadWork);
            return;
        }

        var items = Items(draft, standing, asked.Day);
        if (items.Count == 0)
        {
            draft.Say(prompts.Say("reminders.page_empty", ("day", DigestWords.Day(asked.Day))));
            return;
        }

        var shown = reply.Page(new(new(WorkAccess.IdOf(draft.Scene.Session, standing), asked.Day), asked.Day, [.. items.Select(i => i.Item)], [], []), asked.Page, draft.Button);
        draft.Reply(shown.Parts, shown.Buttons);
    }

    /// <summary>/viec: what the person was reminded of last, wherever it was sent.</summary>
    public void ShowLast(TurnDraft draft)
    {
        if (Standing(draft) is not { } standing)
            door.Refuse(draft, AuditAction.ReadWork);
        else if (DigestTable.LastOf(draft.Scene.Session, WorkAccess.IdOf(draft.Scene.Session, standing)) is { } day)
            Show(draft, new(day, 0));
        else
            draft.Say(prompts.Say("reminders.no_digest"));
    }

    public void ReceiveAll(TurnDraft draft, ChatAction.ReceiveAll asked)
    {
        if (Standing(draft) is not { } standing)
        {
            door.Refuse(draft, AuditAction.MarkWork);
            return;
        }

        // Whoever said more than that it was received keeps their word.
        var silent = Items(draft, standing, asked.Day).Where(i => i.Item.Said is null or { State: WorkState.Open }).ToList();
        var person = WorkAccess.IdOf(draft.Scene.Session, standing);
        foreach (var (_, right) in silent)
        {
            draft.Keep(session => reactions.Mark(session, right, person, WorkState.Received));
            door.Done(draft, AuditAction.MarkWork, new(right.Entry.Occurrence.Ward, Person: standing.Person));
        }

        draft.Note(prompts.Say("reminders.noted"));
        draft.Say(prompts.Say("reminders.received_all", ("count", silent.Count)));
    }

    // Only whoever had a digest, alone with the bot.
    private static Standing? Standing(TurnDraft draft)
    {
        var standing = StaffDoor.StandingOf(draft);
        return draft.Scene.IsGroup || standing.Person is null && !DigestTable.HasAny(draft.Scene.Session, WorkAccess.IdOf(draft.Scene.Session, standing)) ? null : standing;
    }

    // In the order of the digest as it was sent: a later page goes on where the one before ends.
    private List<(DigestItem Item, WorkRight Right)> Items(TurnDraft draft, Standing standing, DateOnly day)
    {
        var session = draft.Scene.Session;
        var items = new List<(DigestItem Item, WorkRight)>();
        foreach (var reminded in ReminderTable.OfDigest(session, WorkAccess.IdOf(session, standing), day))
            if (access.Of(session, standing, reminded.Ward, reminded.Occurrence) is { Units.Count: > 0 } right)
                items.Add((WorkDesk.ItemOf(session, right), right));
        var places = draft.Scene.Plans.Wards.SelectMany(w => calendars.Of(session, w)).Select(e => (e.Occurrence.Ward, e.Occurrence.Key)).Distinct().Index().ToDictionary(e => e.Item, e => e.Index);
        return [.. items.OrderBy(i => i.Item.Entry.Occurrence.Due).ThenBy(i => places.GetValueOrDefault((i.Item.Entry.Occurrence.Ward, i.Item.Entry.Occurrence.Key)))];
    }
}
