using System.Globalization;
using PlanBot.Answers;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Conversations;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Units;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>/donvi: what a unit has to do, counted, grouped and page by page.</summary>
internal sealed class UnitPages(UnitDuties duties, UnitDirectory units, WardChoice wards, PlanNames names, PageTurns turns, PromptBook prompts)
{
    private const int UnitsPerPage = 10;
    private const int DutiesPerPage = 6;
    private const int LongestLabel = 44;

    /// <param name="typed">A unit as people call it; empty to be shown those of the chat's ward.</param>
    public void Run(TurnDraft draft, string typed)
    {
        if (typed.Length > 0)
        {
            RunTyped(draft, typed);
            return;
        }

        draft.State = draft.State with { Awaits = draft.Scene.IsGroup ? null : ChatCommands.Unit };
        if (draft.Ward is { } ward)
            ShowUnits(draft, new(ward), replaces: false);
        else
            ChooseWard(draft, new(WardsFor.Units, 0));
    }

    /// <summary>Answers where the words are a unit's name and nothing else.</summary>
    public bool TryRun(TurnDraft draft, string typed)
    {
        var words = VietnameseText.Compose(typed).Trim(' ', '?', '.', '!');
        if (units.Mentions(words) is not [{ Start: 0 } only] || only.Length < words.Length)
            return false;
        ShowNamed(draft, only.Unit, draft.Ward);
        return true;
    }

    /// <summary>Wards to choose from: for their units, or for the unit that the page's detail names.</summary>
    public void ChooseWard(TurnDraft draft, ChatAction.ChooseWard page) => wards.Show(
        draft, page.Detail is { } unit ? prompts.Say("chat.choose_unit_of", ("unit", unit)) : prompts.Say("chat.choose_units_ward"), draft.Scene.Plans.Wards, page,
        ward => page.Detail is { } named ? new ChatAction.UnitWork(ward, named) : new ChatAction.Units(ward));

    /// <param name="replaces">True where a button was pressed, whose message changes.</param>
    public void ShowUnits(TurnDraft draft, ChatAction.Units asked, bool replaces, string? before = null)
    {
        var all = duties.Leading(draft.Scene.Session, draft.Scene.Plans.Of([asked.Ward]));
        if (draft.Scene.Plans.Of([asked.Ward]).Count == 0 || all.Count == 0)
        {
            draft.Say(prompts.Say("chat.no_units", ("ward", asked.Ward)), replaces: replaces);
            return;
        }

        var pages = PageTurns.Count(all.Count, UnitsPerPage);
        var at = PageTurns.Within(asked.Page, pages);
        var rows = all.Skip(at * UnitsPerPage).Take(UnitsPerPage).Select(u => (IReadOnlyList<ReplyButton>)
            [draft.Button(prompts.Say("chat.unit_button", ("unit", ButtonText.Of(u.Unit.Value, LongestLabel)), ("count", u.Count)), new ChatAction.UnitWork(asked.Ward, u.Unit.Value))]);
        draft.Say(
            before is null ? prompts.Say("chat.choose_unit", ("ward", asked.Ward)) : $"{before}\n{prompts.Say("chat.choose_unit", ("ward", asked.Ward))}",
            [.. rows, .. turns.Row(draft, at, pages, p => asked with { Page = p })], replaces);
    }

    public void ShowWork(TurnDraft draft, ChatAction.UnitWork asked, bool replaces)
    {
        var plans = draft.Scene.Plans.Of([asked.Ward]);
        var version = PlanVersion.Of(plans);
        if (asked.Version is { } then && then != version)
        {
            draft.Note(prompts.Say("chat.list_renewed"));
            asked = asked with { Page = 0 };
        }

        var load = plans.Count == 0 ? null : duties.Of(draft.Scene.Session, plans, new(asked.Unit));
        if (load is null || load.List.Count == 0)
        {
            ShowUnits(draft, new(asked.Ward), replaces, prompts.Say("chat.no_duties", ("ward", asked.Ward), ("unit", asked.Unit)));
            return;
        }

        var pages = PageTurns.Count(load.List.Count, DutiesPerPage);
        var at = PageTurns.Within(asked.Page, pages);
        draft.Reply(
            [
                new ReplyPart.Heading(prompts.Say("chat.unit_page", ("unit", asked.Unit), ("ward", asked.Ward), ("page", turns.Say(at, pages))).TrimEnd()),
                new ReplyPart.Text(Counts(load)),
                .. Groups(draft, load.List, at * DutiesPerPage),
            ],
            [
                .. turns.Row(draft, at, pages, p => asked with { Page = p, Version = version }),
                [draft.Button(prompts.Say("chat.button_units"), new ChatAction.Units(asked.Ward))],
            ],
            replaces);
    }

    /// <summary>The unit's work in the ward, or the wards to choose from where none is given.</summary>
    public void ShowNamed(TurnDraft draft, UnitName unit, WardName? ward)
    {
        if (ward is { } known)
            ShowWork(draft, new(known, unit.Value), replaces: false);
        else
            ChooseWard(draft, new(WardsFor.Units, 0, unit.Value));
    }

    private void RunTyped(TurnDraft draft, string typed)
    {
        if (draft.Scene.FindWard(typed) is { } ward)
            ShowUnits(draft, new(ward), replaces: false);
        else if (units.Mentions(VietnameseText.Compose(typed)) is [var mention, ..])
            ShowNamed(draft, mention.Unit, draft.Ward);
        else if (draft.Ward is { } home && Only(draft, home, typed) is { } unit)
            ShowNamed(draft, unit, home);
        else if (draft.Ward is { } own)
            ShowUnits(draft, new(own), replaces: false, prompts.Say("chat.unit_unknown", ("unit", ButtonText.Of(typed, LongestLabel))));
        else
            ChooseWard(draft, new(WardsFor.Units, 0));
    }

    // "văn phòng", where one unit of the ward alone is called so.
    private UnitName? Only(TurnDraft draft, WardName ward, string typed)
    {
        var words = VietnameseText.Fold(VietnameseText.Compose(typed));
        return duties.Leading(draft.Scene.Session, draft.Scene.Plans.Of([ward])).Select(u => u.Unit)
            .Where(u => VietnameseText.Fold(u.Value).Contains(words, StringComparison.Ordinal)).ToList() is [var only] ? only : null;
    }

    private string Counts(UnitLoad load)
    {
        string[] leads = [.. Count("chat.count_targets", load.Targets), .. Count("chat.count_tasks", load.Tasks)];
        string[] all = [.. Part("chat.unit_leads", leads), .. Part("chat.unit_helps", Count("chat.count_tasks", load.Helping))];
        return string.Join(' ', all);
    }

    private string[] Count(string name, int count) => count == 0 ? [] : [prompts.Say(name, ("count", count))];

    private string[] Part(string name, string[] counts) => counts.Length == 0 ? [] : [prompts.Say(name, ("what", string.Join(", ", counts)))];

    // Under their headings, each with its place; then the plans they are from.
    private IEnumerable<ReplyPart> Groups(TurnDraft draft, IReadOnlyList<UnitDuty> list, int from)
    {
        var shown = list.Index().Skip(from).Take(DutiesPerPage).ToList();
        var places = Place.Of(draft.Scene.Session, draft.Scene.Plans, [.. shown.Select(d => d.Item.Clause).Distinct()]).ToDictionary(p => p.Clause.Id);
        foreach (var group in shown.GroupBy(d => d.Item.Group))
        {
            yield return new ReplyPart.Heading(group.Key);
            yield return new ReplyPart.Text(string.Join('\n', group.Select(d => string.Create(
                CultureInfo.InvariantCulture, $"{d.Index + 1}. {d.Item.Text} [{names.Place(places[d.Item.Clause].Clause)}]"))));
        }

        yield return new ReplyPart.Text(string.Join('\n', places.Values.Select(p => prompts.Say("chat.from_plan", ("plan", names.Of(p.Plan)))).Distinct()));
    }
}
