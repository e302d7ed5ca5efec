using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.Conversations;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/xoa: deletes all that is kept of a chat, and of a person on every channel they are known on, once it was asked for twice. In a group only for its administrators.</summary>
internal sealed class Erasing(Chats chats, Unlinking unlinking, OwnChats own, PromptBook prompts)
{
    public void Ask(TurnDraft draft)
    {
        if (!MayErase(draft))
            draft.Say(prompts.Say("chat.erase_admins"));
        else
            draft.Say(Question(draft),
            [
                [
                    draft.Button(prompts.Say("chat.button_erase"), new ChatAction.Erase()),
                    draft.Button(prompts.Say("chat.button_dismiss"), new ChatAction.Dismiss()),
                ],
            ]);
    }

    public void Erase(TurnDraft draft)
    {
        if (!MayErase(draft))
        {
            draft.Note(prompts.Say("chat.erase_admins"));
            return;
        }

        draft.KeepNoState();
        draft.Keep(session => Forget(session, draft.Scene));
        draft.Note(prompts.Say("chat.erased_notice"));
        draft.Say(prompts.Say("chat.erased"), replaces: true);
    }

    public void Dismiss(TurnDraft draft)
    {
        draft.Note(prompts.Say("chat.noted"));
        draft.Say(prompts.Say("chat.erase_dismissed"), replaces: true);
    }

    private void Forget(WriteSession session, ChatScene scene)
    {
        foreach (var (channel, chat) in ChatsOf(session, scene))
        {
            ChatErasure.Run(session, channel, chat);
            chats.Forget(ChatScene.ConversationsOf(channel, chat));
        }
    }

    // A person is forgotten before their chats are: who they were says where else they wrote.
    private List<(string Channel, string Chat)> ChatsOf(WriteSession session, ChatScene scene)
    {
        List<(string, string)> all = [(scene.Chat.Channel, scene.Chat.Chat)];
        if (scene.IsGroup)
            return all;
        if (PersonTable.Find(session, scene.Account.Channel, scene.Account.Id) is { } known)
            all.AddRange(PersonTable.ChatsOf(session, known.Person).Select(c => (c.Channel, c.Chat)));
        unlinking.Forget(session, scene.Account);
        return [.. all.Distinct()];
    }

    private string Question(TurnDraft draft) =>
        !draft.Scene.IsGroup && StaffDoor.StandingOf(draft).Person is { } person && own.NamesOf(draft.Scene.Session, person) is { } names
            ? $"{prompts.Say("chat.erase_everywhere", ("chats", names))} {prompts.Say("chat.erase_ask")}" : prompts.Say("chat.erase_ask");

    private static bool MayErase(TurnDraft draft) => !draft.Scene.IsGroup || draft.Scene.IsAdmin;
}
