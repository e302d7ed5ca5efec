using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting.Answering;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Chatting.Buttons;

/// <summary>Does what a button says, where the button is one of ours, of this chat and thread, and not too old.</summary>
internal sealed class ButtonDesk(
    EarlierAnswers answers, QuestionDesk questions, WardChoice wards, TargetPages targets, UnitPages units, Erasing erasing,
    StaffButtons staff, AuditLog audit, IOptions<ChatOptions> options, PromptBook prompts)
{
    /// <param name="id">As the platform gave it back: anybody can send anything.</param>
    public void Press(TurnDraft draft, string id)
    {
        if (Find(draft, id) is { } action)
        {
            Do(draft, action);
            return;
        }

        // Forged, foreign and worn-out buttons are told apart by nobody.
        draft.KeepNoState();
        draft.Note(prompts.Say("chat.button_gone"));
        draft.Keep(session => audit.Refused(session, AuditLog.PseudonymOf(session, draft.Scene.Account), AuditAction.PressButton));
    }

    private ChatAction? Find(TurnDraft draft, string id)
    {
        var scene = draft.Scene;
        return ButtonTable.Find(scene.Session, id) is { } made
            && (made.Channel, made.Chat, made.Thread) == (scene.Chat.Channel, scene.Chat.Chat, scene.Chat.Thread)
            && scene.Now - made.Made < TimeSpan.FromDays(options.Value.ButtonDays)
            ? ChatJson.ReadAction(made.Action) : null;
    }

    private void Do(TurnDraft draft, ChatAction action)
    {
        switch (action)
        {
            case ChatAction.Sources sources: answers.ShowSources(draft, sources); break;
            case ChatAction.Responsible responsible: answers.AskResponsible(draft, responsible); break;
            case ChatAction.Rate rate: answers.Rate(draft, rate); break;
            case ChatAction.SameQuestion same: answers.AskForWard(draft, same); break;
            case ChatAction.Ask ask: questions.AskAnew(draft, ask.Question); break;
            case ChatAction.Compare compare: questions.Compare(draft, compare.Subject, null); break;
            case ChatAction.ChooseWard choose: ChooseWard(draft, choose); break;
            case ChatAction.SetWard set: wards.Set(draft, set); break;
            case ChatAction.Targets groups: targets.ShowGroups(draft, groups, replaces: true); break;
            case ChatAction.TargetGroup group: targets.ShowGroup(draft, group); break;
            case ChatAction.Units list: units.ShowUnits(draft, list, replaces: true); break;
            case ChatAction.UnitWork work: units.ShowWork(draft, work, replaces: true); break;
            case ChatAction.Erase: erasing.Erase(draft); break;
            case ChatAction.Dismiss: erasing.Dismiss(draft); break;
            case ChatAction.Staff people: staff.Press(draft, people); break;
            default: throw new InvalidOperationException($"nothing is done for {action.GetType().Name}");
        }
    }

    private void ChooseWard(TurnDraft draft, ChatAction.ChooseWard choose)
    {
        switch (choose.For)
        {
            case WardsFor.Targets: targets.ChooseWard(draft, choose); break;
            case WardsFor.Units: units.ChooseWard(draft, choose); break;
            case WardsFor.SameQuestion: answers.ChooseWard(draft, choose); break;
            default: wards.Show(draft, wards.Question(draft), choose); break;
        }
    }
}
