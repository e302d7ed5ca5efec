using PlanBot.Answers;
using PlanBot.Answers.Listing;
using PlanBot.Channels.Chatting.Answering;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Plans;
using PlanBot.Prompts;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/chitieu: a ward's targets, group by group and page by page.</summary>
internal sealed class TargetPages(QuestionDesk questions, WardChoice wards, TargetLine line, PlanNames names, PageTurns turns, PromptBook prompts)
{
    private const int GroupsPerPage = 8;
    private const int TargetsPerPage = 6;
    private const int LongestLabel = 44;

    /// <param name="typed">A ward's name, or what a target is looked for about; empty for the chat's ward.</param>
    public void Run(TurnDraft draft, string typed, string message)
    {
        if (draft.Scene.FindWard(typed) is { } named)
            ShowGroups(draft, new(named), replaces: false);
        else if (typed.Length > 0)
            questions.Ask(draft, prompts.Say("chat.ask_target", ("subject", typed)), message);
        else if (draft.Ward is { } ward)
            ShowGroups(draft, new(ward), replaces: false);
        else
            ChooseWard(draft, new(WardsFor.Targets, 0));
    }

    public void ChooseWard(TurnDraft draft, ChatAction.ChooseWard page) =>
        wards.Show(draft, prompts.Say("chat.choose_targets_ward"), draft.Scene.Plans.Wards, page, ward => new ChatAction.Targets(ward));

    /// <param name="replaces">True where a button was pressed, whose message changes.</param>
    public void ShowGroups(TurnDraft draft, ChatAction.Targets asked, bool replaces)
    {
        var (groups, version) = Groups(draft, asked.Ward);
        if (groups.Count == 0)
        {
            draft.Say(prompts.Say("chat.no_targets", ("ward", asked.Ward)), replaces: replaces);
            return;
        }

        if (groups.Count == 1)
        {
            ShowGroup(draft, new(asked.Ward, version, 0, 0), groups[0], replaces);
            return;
        }

        var pages = PageTurns.Count(groups.Count, GroupsPerPage);
        var at = PageTurns.Within(asked.Page, pages);
        var shown = groups.Index().Skip(at * GroupsPerPage).Take(GroupsPerPage).ToList();
        var list = string.Join('\n', shown.Select(g => prompts.Say("chat.group", ("n", g.Index + 1), ("name", g.Item.Name), ("count", g.Item.Targets.Count))));
        var rows = shown.Select(g => (IReadOnlyList<ReplyButton>)
            [draft.Button(ButtonText.Of($"{g.Index + 1}. {g.Item.Name}", LongestLabel), new ChatAction.TargetGroup(asked.Ward, version, g.Index, 0))]);
        draft.Reply(
            [
                new ReplyPart.Heading(prompts.Say("chat.targets", ("ward", asked.Ward), ("count", groups.Sum(g => g.Targets.Count)))),
                new ReplyPart.Text(list),
                new ReplyPart.Text(prompts.Say("chat.choose_group")),
            ],
            [.. rows, .. turns.Row(draft, at, pages, p => asked with { Page = p })], replaces);
    }

    /// <summary>A page of a group; where the plans were replaced since, the person is told and shown the groups there are now.</summary>
    public void ShowGroup(TurnDraft draft, ChatAction.TargetGroup pressed)
    {
        var (groups, version) = Groups(draft, pressed.Ward);
        if (version != pressed.Version || pressed.Group >= groups.Count)
        {
            draft.Note(prompts.Say("chat.list_renewed"));
            ShowGroups(draft, new(pressed.Ward), replaces: true);
            return;
        }

        ShowGroup(draft, pressed, groups[pressed.Group], replaces: true, isOneOfSeveral: groups.Count > 1);
    }

    private void ShowGroup(TurnDraft draft, ChatAction.TargetGroup pressed, TargetGroup group, bool replaces, bool isOneOfSeveral = false)
    {
        var pages = PageTurns.Count(group.Targets.Count, TargetsPerPage);
        var at = PageTurns.Within(pressed.Page, pages);
        draft.Reply(
            [
                new ReplyPart.Heading(prompts.Say("chat.group_page", ("ward", pressed.Ward), ("name", group.Name), ("page", turns.Say(at, pages))).TrimEnd()),
                new ReplyPart.Text(string.Join('\n', group.Targets.Skip(at * TargetsPerPage).Take(TargetsPerPage).Select(Lines))),
                new ReplyPart.Text(prompts.Say("chat.from_plan", ("plan", names.Of(group.Targets[0].Plan)))),
            ],
            [
                .. turns.Row(draft, at, pages, p => pressed with { Page = p }),
                .. isOneOfSeveral ? [Back(draft, pressed)] : (IReadOnlyList<IReadOnlyList<ReplyButton>>)[],
            ],
            replaces);
    }

    private IReadOnlyList<ReplyButton> Back(TurnDraft draft, ChatAction.TargetGroup pressed) =>
        [draft.Button(prompts.Say("chat.button_groups"), new ChatAction.Targets(pressed.Ward, pressed.Group / GroupsPerPage))];

    private static (IReadOnlyList<TargetGroup> Groups, string Version) Groups(TurnDraft draft, WardName ward)
    {
        var plans = draft.Scene.Plans.Of([ward]);
        return (TargetGroups.Of(draft.Scene.Session, plans), PlanVersion.Of(plans));
    }

    // Where it stands is said once for all that one passage measures.
    private string Lines(StatedFigures stated) =>
        string.Join('\n', line.Of(stated).Select(l => prompts.Say("chat.bullet", ("text", l)))) + $" [{names.Place(stated.Place)}]";
}
