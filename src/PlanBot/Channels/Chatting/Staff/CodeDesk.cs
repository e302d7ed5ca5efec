using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.People;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>/lienket: takes a code, also from the address that led here, also typed bare.</summary>
internal sealed class CodeDesk(CodeEntry entry, StaffDoor door, SeatWords words, PromptBook prompts)
{
    private const int LongestMistyped = 16;

    /// <param name="typed">The code; empty to be asked for it.</param>
    public void Run(TurnDraft draft, string typed)
    {
        if (typed.Length > 0)
        {
            Enter(draft, typed);
            return;
        }

        draft.State = draft.State with { Awaits = draft.Scene.IsGroup ? null : ChatCommands.Link };
        draft.Say(prompts.Say(draft.Scene.IsGroup ? "people.alone" : "people.ask_code"));
    }

    /// <summary>Takes a message that is a code and nothing else; false for any other.</summary>
    public bool TryEnter(TurnDraft draft, string message)
    {
        if (CodeText.Read(message) is null)
            return false;
        Enter(draft, message);
        return true;
    }

    /// <summary>After the command: one word is a code mistyped, more are something else.</summary>
    public bool TryContinue(TurnDraft draft, string typed)
    {
        if (typed.Length is 0 or > LongestMistyped || typed.Contains(' ', StringComparison.Ordinal))
            return false;
        Enter(draft, typed);
        return true;
    }

    public void Enter(TurnDraft draft, string typed)
    {
        var code = CodeText.Read(typed);
        if (draft.Scene.IsGroup)
        {
            // Whoever reads along could use it first.
            if (code is not null)
                draft.Keep(session => entry.Spoil(session, code));
            draft.Say(prompts.Say("people.code_in_group"));
        }
        else if (code is null)
            draft.Say(prompts.Say("people.code_form"));
        else
            Say(draft, entry.Enter(draft.Scene.Session, draft.Scene.Account, draft.Scene.Chat, code));
    }

    /// <summary>One person on two channels who was linked on each by a code of its own.</summary>
    public void Join(TurnDraft draft, ChatAction.JoinPeople asked)
    {
        if (draft.Scene.IsGroup || StaffDoor.StandingOf(draft).Person is null)
        {
            door.Refuse(draft, AuditAction.AddChat);
            return;
        }

        var join = entry.Join(draft.Scene.Session, draft.Scene.Account, asked.Code);
        if (join is not null)
            draft.Keep(join);
        draft.Say(prompts.Say(join is null ? "people.join_gone" : "people.joined"), replaces: true);
    }

    private void Say(TurnDraft draft, CodeOutcome outcome)
    {
        draft.Keep(outcome.Keep);
        if (outcome is CodeOutcome.TwoPeople two)
        {
            draft.Say(prompts.Say("people.join_ask", ("seats", string.Join("; ", two.Seats.Select(words.Of)))),
                [[draft.Button(prompts.Say("people.button_join"), new ChatAction.JoinPeople(two.Code)), draft.Button(prompts.Say("chat.button_dismiss"), new ChatAction.Dismiss())]]);
            return;
        }

        draft.Say(outcome switch
        {
            CodeOutcome.Linked linked => prompts.Say("people.linked", ("seat", words.Of(linked.Seat))),
            CodeOutcome.ChatAdded => prompts.Say("people.chat_added"),
            CodeOutcome.Needless => prompts.Say("people.needless"),
            CodeOutcome.Wrong { Left: > 0 and var left } => prompts.Say("people.code_wrong", ("left", left)),
            CodeOutcome.Blocked blocked => Blocked(blocked.Wait),
            _ => Blocked(CodeEntry.Block),
        });
    }

    private string Blocked(TimeSpan wait) => prompts.Say("people.code_blocked", ("minutes", (int)Math.Ceiling(wait.TotalMinutes)));
}
