using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.Language;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Reminders;
using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Reacting;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Reminding;

/// <summary>/tamdung and /nhacviec: whether and when a person is reminded.</summary>
internal sealed class ReminderSettings(StaffDoor door, IOptions<ReminderOptions> options, PromptBook prompts)
{
    private const int LongestEcho = 40;

    public void ShowPause(TurnDraft draft)
    {
        if (Choice(draft) is not { } choice)
            return;
        draft.Say(
            choice.IsPaused ? prompts.Say("reminders.pause_state_off") : prompts.Say("reminders.pause_state_on", ("days", Days(draft, choice))),
            [[draft.Button(prompts.Say(choice.IsPaused ? "reminders.button_resume" : "reminders.button_pause"), new ChatAction.PauseReminders(!choice.IsPaused))]]);
    }

    public void Pause(TurnDraft draft, ChatAction.PauseReminders pressed)
    {
        if (Choice(draft) is not { } choice)
            return;
        Keep(draft, choice with { IsPaused = pressed.IsPaused });
        draft.Say(prompts.Say(pressed.IsPaused ? "reminders.paused" : "reminders.resumed"), replaces: true);
    }

    /// <param name="typed">Days before something is due; "chung" for the ward's; empty to be told.</param>
    public void SetSteps(TurnDraft draft, string typed)
    {
        if (Choice(draft) is not { } choice)
            return;
        if (typed.Length == 0)
            draft.Say(prompts.Say("reminders.steps_state", ("days", Days(draft, choice))));
        else if (VietnameseText.Fold(VietnameseText.Compose(typed)).Trim() == "chung")
            Tell(draft, choice with { Steps = null });
        else if (StepText.Read(typed) is { } days)
            Tell(draft, choice with { Steps = StepText.Write(days) });
        else
            draft.Say(prompts.Say("reminders.steps_bad", ("typed", Commands.ButtonText.Of(typed, LongestEcho))));
    }

    // Null for whoever is linked to nothing: they are refused.
    private ReminderChoice? Choice(TurnDraft draft)
    {
        var standing = StaffDoor.StandingOf(draft);
        if (!draft.Scene.IsGroup && (standing.Person is not null || door.IsAdministrator(draft)))
            return ReminderChoiceTable.Of(draft.Scene.Session, WorkAccess.IdOf(draft.Scene.Session, standing));
        door.Refuse(draft, AuditAction.SetReminders);
        return null;
    }

    private void Tell(TurnDraft draft, ReminderChoice choice)
    {
        Keep(draft, choice);
        draft.Say(prompts.Say("reminders.steps_kept", ("days", Days(draft, choice))));
    }

    private void Keep(TurnDraft draft, ReminderChoice choice)
    {
        draft.Keep(session => ReminderChoiceTable.Keep(session, choice));
        door.Done(draft, AuditAction.SetReminders, new(Person: StaffDoor.StandingOf(draft).Person));
    }

    private string Days(TurnDraft draft, ReminderChoice choice) => choice.Steps
        ?? (StaffDoor.StandingOf(draft).Seats is [{ Seat.Ward: var ward }, ..] ? StepText.Write(WardSteps.Of(options.Value, ward)) : options.Value.DaysBefore);
}
