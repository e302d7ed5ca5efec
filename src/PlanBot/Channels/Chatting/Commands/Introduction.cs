using Microsoft.Extensions.Options;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Staff;
using PlanBot.People;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/start and /help: who speaks, what is kept, and what can be done here.</summary>
internal sealed class Introduction(WardChoice wards, CodeDesk codes, StaffDoor door, IOptions<ChatOptions> options, PromptBook prompts)
{
    /// <param name="payload">What the address that led here carried: "p_kien-an", "l_3467CFHJ"; empty for none.</param>
    public void Start(TurnDraft draft, string payload)
    {
        draft.Introduce(prompts.Say("chat.start", ("days", options.Value.RetentionDays)));
        if (DeepLink.Read(payload) is { } code)
            codes.Enter(draft, code);
        else if (draft.Scene.Plans.Wards.Count == 0)
            draft.Say(prompts.Say("answer.no_plans"));
        else if (payload.Length == 0)
            wards.Show(draft, wards.Question(draft), new(WardsFor.Setting, 0));
        else if (WardSlug.Find(payload, draft.Scene.Plans.Wards) is { } ward)
            wards.Choose(draft, ward);
        else
            wards.Show(draft, prompts.Say("chat.unknown_payload"), new(WardsFor.Setting, 0));
    }

    public void Help(TurnDraft draft) => draft.Say(prompts.Say("chat.help", ("commands", Commands(draft)), ("days", options.Value.RetentionDays)));

    public void Unknown(TurnDraft draft) => draft.Say(prompts.Say("chat.unknown_command", ("commands", Commands(draft))));

    private string Commands(TurnDraft draft)
    {
        var isAdministrator = door.IsAdministrator(draft);
        var hasSeat = StaffDoor.HasSeat(draft);
        IEnumerable<string> names =
        [
            .. ChatCommands.Names,
            .. isAdministrator || hasSeat ? ChatCommands.ForStaff : [],
            .. hasSeat ? ChatCommands.ForLinked : [],
            .. isAdministrator ? ChatCommands.ForAdministrators : [],
        ];
        return string.Join('\n', names.Select(c => prompts.Say("chat.command", ("name", c), ("what", prompts.Describe(c)))));
    }
}
