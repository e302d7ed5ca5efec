using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/start and /help: who speaks, what is kept, and what can be done here.</summary>
internal sealed class Introduction(WardChoice wards, IOptions<ChatOptions> options, PromptBook prompts)
{
    /// <param name="payload">What the address that led here carried: "p_kien-an"; empty for none.</param>
    public void Start(TurnDraft draft, string payload)
    {
        draft.State = draft.State with { IsGreeted = true };
        draft.Say(prompts.Say("chat.start", ("days", options.Value.RetentionDays)));
        if (draft.Scene.Plans.Wards.Count == 0)
            draft.Say(prompts.Say("answer.no_plans"));
        else if (payload.Length == 0)
            wards.Show(draft, wards.Question(draft), new(WardsFor.Setting, 0));
        else if (WardSlug.Find(payload, draft.Scene.Plans.Wards) is { } ward)
            wards.Choose(draft, ward);
        else
            wards.Show(draft, prompts.Say("chat.unknown_payload"), new(WardsFor.Setting, 0));
    }

    public void Help(TurnDraft draft) => draft.Say(prompts.Say("chat.help", ("commands", Commands()), ("days", options.Value.RetentionDays)));

    public void Unknown(TurnDraft draft) => draft.Say(prompts.Say("chat.unknown_command", ("commands", Commands())));

    private string Commands() => string.Join('\n', ChatCommands.Names.Select(c => prompts.Say("chat.command", ("name", c), ("what", prompts.Describe(c)))));
}
