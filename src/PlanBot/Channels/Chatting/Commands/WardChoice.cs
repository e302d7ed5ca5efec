using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Conversations;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/phuong: which ward the chat's questions are about; and wards to choose from for other things.</summary>
internal sealed class WardChoice(Chats chats, PageTurns turns, PromptBook prompts)
{
    private const int PerRow = 2;
    private const int PerPage = 20;
    private const int LongestEcho = 40;

    /// <param name="typed">A ward's name with or without marks, or "tất cả"; empty to be shown all.</param>
    public void Run(TurnDraft draft, string typed)
    {
        if (typed.Length == 0)
        {
            draft.State = draft.State with { Awaits = draft.Scene.IsGroup ? null : ChatCommands.Ward };
            Show(draft, Question(draft), new(WardsFor.Setting, 0));
        }
        else if (!TrySet(draft, typed))
        {
            Show(draft, prompts.Say("chat.ward_unknown", ("ward", ButtonText.Of(typed, LongestEcho))), new(WardsFor.Setting, 0));
        }
    }

    /// <summary>Sets the ward where the words name one, or all.</summary>
    public bool TrySet(TurnDraft draft, string typed)
    {
        if (VietnameseText.Fold(VietnameseText.Compose(typed)).Trim() is "tat ca" or "tat ca cac phuong" or "tat ca phuong")
            Choose(draft, null);
        else if (draft.Scene.FindWard(typed) is { } ward)
            Choose(draft, ward);
        else
            return false;
        return true;
    }

    /// <summary>A press on a ward.</summary>
    public void Set(TurnDraft draft, ChatAction.SetWard pressed)
    {
        if (pressed.Ward is { } ward && !draft.Scene.Plans.Wards.Contains(ward))
            draft.Note(prompts.Say("chat.ward_gone"));
        else if (Choose(draft, pressed.Ward, replaces: true))
            draft.Note(prompts.Say("chat.noted"));
    }

    /// <summary>Buttons to set the chat's ward.</summary>
    public void Show(TurnDraft draft, string question, ChatAction.ChooseWard page) =>
        Show(draft, question, draft.Scene.Plans.Wards, page, ward => new ChatAction.SetWard(ward));

    /// <summary>Buttons with wards, page by page; to set the chat's ward also one for all.</summary>
    /// <param name="page">Which page, and what for.</param>
    /// <param name="choose">What a ward's button does.</param>
    public void Show(TurnDraft draft, string question, IReadOnlyList<WardName> wards, ChatAction.ChooseWard page, Func<WardName, ChatAction> choose) =>
        draft.Say(question, Buttons(draft, wards, page, choose), replaces: page.IsTurned);

    public string Question(TurnDraft draft) => prompts.Say("chat.choose_ward", ("ward", Now(draft)));

    // The question stays above, the page below it changes.
    private List<IReadOnlyList<ReplyButton>> Buttons(TurnDraft draft, IReadOnlyList<WardName> wards, ChatAction.ChooseWard page, Func<WardName, ChatAction> choose)
    {
        var pages = PageTurns.Count(wards.Count, PerPage);
        var at = PageTurns.Within(page.Page, pages);
        var rows = wards.Skip(at * PerPage).Take(PerPage).Chunk(PerRow)
            .Select(row => (IReadOnlyList<ReplyButton>)[.. row.Select(w => draft.Button(w.Value, choose(w)))]).ToList();
        rows.AddRange(turns.Row(draft, at, pages, p => page with { Page = p, IsTurned = true }));
        if (page.For == WardsFor.Setting && wards.Count > 1)
            rows.Add([draft.Button(prompts.Say("chat.button_all_wards"), new ChatAction.SetWard(null))]);
        return rows;
    }

    private string Now(TurnDraft draft) => draft.Ward is { } ward ? prompts.Say("chat.one_ward", ("ward", ward)) : prompts.Say("chat.all_wards");

    /// <summary>Sets the ward, unless a group's administrator has fixed it. In a group an administrator's choice stands until an administrator changes it.</summary>
    /// <returns>False where it stays as it was; the person is told.</returns>
    public bool Choose(TurnDraft draft, WardName? ward, bool replaces = false)
    {
        var scene = draft.Scene;
        if (scene.IsGroup && draft.State.IsFixed && !scene.IsAdmin)
        {
            var refusal = prompts.Say("chat.ward_fixed", ("ward", Now(draft)));
            if (replaces)
                draft.Note(refusal);
            else
                draft.Say(refusal);
            return false;
        }

        draft.State = draft.State with { Ward = ward, IsFixed = scene.IsGroup && scene.IsAdmin && ward is not null };
        // What was spoken of belongs to the ward before.
        if (draft.State.Ward != scene.Known.Ward)
            draft.Keep(_ => chats.Forget(ChatScene.ConversationsOf(scene.Chat.Channel, scene.Chat.Chat)));
        draft.Say(prompts.Say(draft.State.IsFixed ? "chat.ward_fixed_now" : "chat.ward_set", ("ward", Now(draft))), replaces: replaces);
        return true;
    }
}
