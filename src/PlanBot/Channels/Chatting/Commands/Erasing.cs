using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Conversations;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/xoa: deletes all that is kept of a chat, once it was asked for twice. In a group only for its administrators.</summary>
internal sealed class Erasing(Chats chats, Unlinking unlinking, PromptBook prompts)
{
    public void Ask(TurnDraft draft)
    {
        if (!MayErase(draft))
            draft.Say(prompts.Say("chat.erase_admins"));
        else
            draft.Say(prompts.Say("chat.erase_ask"),
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

        var (channel, chat, _) = draft.Scene.Chat;
        draft.KeepNoState();
        if (!draft.Scene.IsGroup)
            draft.Keep(session => unlinking.Forget(session, draft.Scene.Account));
        draft.Keep(session => ChatErasure.Run(session, channel, chat));
        draft.Keep(_ => chats.Forget(ChatScene.ConversationsOf(channel, chat)));
        draft.Note(prompts.Say("chat.erased_notice"));
        draft.Say(prompts.Say("chat.erased"), replaces: true);
    }

    public void Dismiss(TurnDraft draft)
    {
        draft.Note(prompts.Say("chat.noted"));
        draft.Say(prompts.Say("chat.erase_dismissed"), replaces: true);
    }

    private static bool MayErase(TurnDraft draft) => !draft.Scene.IsGroup || draft.Scene.IsAdmin;
}
