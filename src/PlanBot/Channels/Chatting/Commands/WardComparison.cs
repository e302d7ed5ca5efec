using PlanBot.Channels.Chatting.Answering;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/sosanh: the wards side by side.</summary>
internal sealed class WardComparison(QuestionDesk questions, PromptBook prompts)
{
    /// <param name="subject">What is compared; empty to be asked for it.</param>
    public void Run(TurnDraft draft, string subject, string message)
    {
        if (draft.Scene.Plans.Wards.Count < 2)
        {
            draft.Say(prompts.Say("chat.compare_one"));
        }
        else if (subject.Length > 0)
        {
            questions.Compare(draft, subject, message);
        }
        else
        {
            draft.State = draft.State with { Awaits = draft.Scene.IsGroup ? null : ChatCommands.Compare };
            draft.Say(prompts.Say(draft.Scene.IsGroup ? "chat.compare_ask_group" : "chat.compare_ask"), Examples(draft));
        }
    }

    private IReadOnlyList<IReadOnlyList<ReplyButton>> Examples(TurnDraft draft) =>
        [.. prompts.Say("chat.compare_examples").Split('\n').Select(e => (IReadOnlyList<ReplyButton>)[draft.Button(e.Trim(), new ChatAction.Compare(e.Trim()))])];
}
