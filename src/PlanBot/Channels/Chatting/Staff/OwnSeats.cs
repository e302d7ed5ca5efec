using PlanBot.Channels.Chatting.Buttons;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>/toi: what the person is linked to, and the way out of it.</summary>
internal sealed class OwnSeats(StaffDoor door, Unlinking unlinking, SeatWords words, OwnChats chats, CodeWords codes, PromptBook prompts)
{
    public void Run(TurnDraft draft)
    {
        if (draft.Scene.IsGroup)
        {
            draft.Say(prompts.Say("people.alone"));
            return;
        }

        var standing = StaffDoor.StandingOf(draft);
        string[] lines = [.. standing.Seats.Index().Select(s => prompts.Say("people.own_line", ("n", s.Index + 1), ("seat", words.Of(s.Item.Seat)))), .. ByTheSettings(draft, standing)];
        if (lines.Length == 0)
            draft.Say(prompts.Say("people.not_linked"));
        else
            draft.Say($"{prompts.Say("people.own")}\n{string.Join('\n', lines)}{ReachedAt(draft, standing)}", Buttons(draft, standing));
    }

    public void Leave(TurnDraft draft, ChatAction.Leave asked)
    {
        var standing = StaffDoor.StandingOf(draft);
        if (draft.Scene.IsGroup || standing.Seats.FirstOrDefault(s => s.Link == asked.Link) is not { } own || LinkTable.Find(draft.Scene.Session, asked.Link) is not { } link)
        {
            door.Refuse(draft, AuditAction.Leave);
            return;
        }

        if (!asked.IsSure)
        {
            draft.Say(prompts.Say("people.leave_ask", ("seat", words.Of(own.Seat))),
                [[draft.Button(prompts.Say("people.button_leave_sure"), asked with { IsSure = true }), draft.Button(prompts.Say("chat.button_dismiss"), new ChatAction.Dismiss())]]);
            return;
        }

        draft.Keep(session => unlinking.End(session, link, StaffDoor.Actor(session, draft), AuditAction.Leave));
        draft.Say(prompts.Say("people.left", ("seat", words.Of(own.Seat))), replaces: true);
    }

    /// <summary>A code that adds a chat on another channel.</summary>
    public void AddChat(TurnDraft draft)
    {
        if (!draft.Scene.IsGroup && StaffDoor.StandingOf(draft).Person is { } person)
            codes.SayForChat(draft, person);
        else
            door.Refuse(draft, AuditAction.AddChat);
    }

    // The settings' administrators are linked to nothing and govern all the same.
    private IEnumerable<string> ByTheSettings(TurnDraft draft, Standing standing) =>
        door.Governed(draft).Where(w => !standing.Seats.Any(s => s.Seat.Role == Role.Administrator && s.Seat.Ward == w)).ToList() is { Count: > 0 } wards
            ? [prompts.Say("people.by_settings", ("wards", string.Join(", ", wards)))] : [];

    private string ReachedAt(TurnDraft draft, Standing standing) =>
        standing.Person is { } person && chats.NamesOf(draft.Scene.Session, person) is { } names ? $"\n{prompts.Say("people.own_chats", ("chats", names))}" : "";

    private List<IReadOnlyList<ReplyButton>> Buttons(TurnDraft draft, Standing standing)
    {
        var rows = standing.Seats.Index().Select(s => (IReadOnlyList<ReplyButton>)[draft.Button(prompts.Say("people.button_leave", ("n", s.Index + 1)), new ChatAction.Leave(s.Item.Link))]).ToList();
        if (standing.Person is { } person)
        {
            rows.Add([draft.Button(prompts.Say("people.button_add_chat"), new ChatAction.AddChat())]);
            rows.AddRange(chats.Buttons(draft, person));
        }

        return rows;
    }
}
