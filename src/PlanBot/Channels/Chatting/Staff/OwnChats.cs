using PlanBot.Channels.Chatting.Buttons;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>/nhantin: on which of their channels a person is written to. There is always one, never two.</summary>
internal sealed class OwnChats(StaffDoor door, PromptBook prompts)
{
    public void Run(TurnDraft draft)
    {
        if (PersonOf(draft) is not { } person)
            return;
        var chats = PersonTable.ChatsOf(draft.Scene.Session, person);
        if (chats.Count == 1)
            draft.Say(prompts.Say("people.chats_one"));
        else if (chats[0].Channel == draft.Scene.Chat.Channel)
            draft.Say(prompts.Say("people.chats_here", ("others", Names(chats.Skip(1)))));
        else
            draft.Say(prompts.Say("people.chats_there", ("chosen", NameOf(chats[0].Channel))), [[Button(draft)]]);
    }

    public void Prefer(TurnDraft draft)
    {
        if (PersonOf(draft) is not { } person)
            return;
        draft.Keep(session => PersonTable.Prefer(session, person, draft.Scene.Chat.Channel));
        draft.Say(prompts.Say("people.preferred"), replaces: true);
    }

    /// <summary>Chooses this chat, where the person is written to elsewhere; else none.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Buttons(TurnDraft draft, string person) =>
        PersonTable.ChatsOf(draft.Scene.Session, person) is [var chosen, _, ..] && chosen.Channel != draft.Scene.Chat.Channel ? [[Button(draft)]] : [];

    /// <summary>"Zalo, Telegram": the channels on which a person is known, the one they are written to first. Null for one alone.</summary>
    public string? NamesOf(ReadSession session, string person) => PersonTable.ChatsOf(session, person) is { Count: > 1 } chats ? Names(chats) : null;

    private ReplyButton Button(TurnDraft draft) => draft.Button(prompts.Say("people.button_prefer"), new ChatAction.PreferChat());

    private string Names(IEnumerable<PersonChat> chats) => string.Join(", ", chats.Select(c => NameOf(c.Channel)).Distinct());

    private string NameOf(string channel) => channel switch
    {
        "telegram" => prompts.Say("people.channel_telegram"),
        "zalo" => prompts.Say("people.channel_zalo"),
        _ => channel,
    };

    // Null for whoever is linked to nothing: they are refused.
    private string? PersonOf(TurnDraft draft)
    {
        if (!draft.Scene.IsGroup && StaffDoor.StandingOf(draft).Person is { } person)
            return person;
        door.Refuse(draft, AuditAction.AddChat);
        return null;
    }
}
