using PlanBot.Channels.Chatting.Answering;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.Conversations;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Reminders;
using PlanBot.Reminders.Planning;
using PlanBot.Reminders.Reacting;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.Channels.Chatting.Reminding;

/// <summary>One task of a digest: shown, and answered. Whose it is is looked at anew at each press.</summary>
internal sealed class WorkDesk(StaffDoor door, WorkAccess access, WorkReactions reactions, DigestReply reply, DigestWords words, SourceParts sources, PromptBook prompts)
{
    public void Press(TurnDraft draft, ChatAction.Work pressed)
    {
        var isReading = pressed.Act is WorkAct.Show or WorkAct.Clause;
        var standing = StaffDoor.StandingOf(draft);
        var right = draft.Scene.IsGroup ? null : access.Of(draft.Scene.Session, standing, pressed.Ward, new(pressed.Key));
        if (right is null || (!isReading && right.Units.Count == 0) || !Allows(right, pressed.Act))
        {
            door.Refuse(draft, isReading ? AuditAction.ReadWork : AuditAction.MarkWork, new(pressed.Ward, Person: standing.Person));
            return;
        }

        if (isReading || (pressed.Act is WorkAct.Progress or WorkAct.Postpone && pressed.Number is null))
            Show(draft, pressed, right);
        else
            Keep(draft, pressed, right, standing);
    }

    /// <summary>The task as a digest would have it.</summary>
    public static DigestItem ItemOf(ReadSession session, WorkRight right) => new(
        right.Entry, [.. right.Units.OfType<UnitName>()], right.Reason, ReminderStep.OfDays(0), [], WorkReactions.SaidOf(session, right));

    private static bool Allows(WorkRight right, WorkAct act) => act switch
    {
        WorkAct.NotOurs => !right.IsAdministrator,
        WorkAct.GiveBack => right.Reason == Reason.NotOurs,
        _ => true,
    };

    private void Show(TurnDraft draft, ChatAction.Work pressed, WorkRight right)
    {
        switch (pressed.Act)
        {
            case WorkAct.Show:
                var item = ItemOf(draft.Scene.Session, right);
                draft.Say(words.Item(1, item, ReminderClock.DayOf(draft.Scene.Now)), reply.OfItem(item, right.Units.Count > 0, draft.Button));
                break;
            case WorkAct.Clause:
                var places = Place.Of(draft.Scene.Session, draft.Scene.Plans, [right.Entry.Occurrence.Clause]);
                if (places.Count == 0)
                    draft.Note(prompts.Say("reminders.clause_gone"));
                else
                    draft.Reply([.. sources.Whole(places)], [[draft.Button(prompts.Say("reminders.button_answer"), pressed with { Act = WorkAct.Show })]]);
                break;
            case WorkAct.Progress:
                draft.Say(prompts.Say("reminders.ask_percent"), Choices(draft, pressed, WorkReactions.Percentages, n => prompts.Say("reminders.button_percent", ("percent", n))));
                break;
            default:
                draft.Say(prompts.Say("reminders.ask_postpone"), Choices(draft, pressed, WorkReactions.Postponements, n => prompts.Say("reminders.button_days", ("days", n))));
                break;
        }
    }

    private void Keep(TurnDraft draft, ChatAction.Work pressed, WorkRight right, Standing standing)
    {
        var person = WorkAccess.IdOf(draft.Scene.Session, standing);
        switch (pressed)
        {
            case { Act: WorkAct.Receive }:
                Mark(draft, right, person, WorkState.Received, null, prompts.Say("reminders.received"));
                break;
            case { Act: WorkAct.Progress, Number: < 100 and >= 0 and var percent }:
                Mark(draft, right, person, WorkState.InProgress, percent, prompts.Say("reminders.progress", ("percent", percent)));
                break;
            case { Act: WorkAct.Progress or WorkAct.Finish }:
                Mark(draft, right, person, WorkState.Done, null, prompts.Say("reminders.done"));
                draft.State = draft.State with { Awaits = WorkResults.Awaiting(pressed.Ward, new(pressed.Key)) };
                break;
            case { Act: WorkAct.Postpone, Number: { } by } when WorkReactions.Postponements.Contains(by):
                draft.Keep(session => reactions.Postpone(session, right, person, by));
                draft.Say(prompts.Say("reminders.postponed", ("day", DigestWords.Day(reactions.PostponedTo(by)))), reply.WayBack(draft, person));
                break;
            case { Act: WorkAct.NotOurs }:
                Mark(draft, right, person, WorkState.NotOurs, null, prompts.Say("reminders.not_ours"));
                break;
            case { Act: WorkAct.GiveBack }:
                Mark(draft, right, person, WorkState.Open, null, prompts.Say("reminders.given_back"));
                break;
            default:
                throw new InvalidOperationException($"nothing is done for {pressed.Act} {pressed.Number}");
        }

        draft.Note(prompts.Say("reminders.noted"));
        door.Done(draft, AuditAction.MarkWork, new(pressed.Ward, Person: standing.Person));
    }

    private void Mark(TurnDraft draft, WorkRight right, string person, WorkState state, int? percent, string said)
    {
        draft.Keep(session => reactions.Mark(session, right, person, state, percent));
        draft.Say(said, reply.WayBack(draft, person));
    }

    private static IReadOnlyList<IReadOnlyList<ReplyButton>> Choices(TurnDraft draft, ChatAction.Work pressed, IReadOnlyList<int> numbers, Func<int, string> label) =>
        [.. numbers.Chunk(3).Select(row => (IReadOnlyList<ReplyButton>)[.. row.Select(n => draft.Button(label(n), pressed with { Number = n }) with { Number = n })])];
}
