using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Chatting.Commands;
using PlanBot.People;
using PlanBot.Prompts;
using PlanBot.Reports;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>/tiendo and /henxong: how far the units are, what is due and what is late, each for whoever may see it.</summary>
internal sealed class ReportPages(StaffDoor door, ReportScopes scopes, ReportReader reader, ReportWords words, ReportButtons buttons, PageTurns turns, PromptBook prompts)
{
    private const int UnitsPerPage = 6;
    private const int ItemsPerPage = 4;
    private const int LongestEcho = 40;
    private const int LongestLabel = 60;

    /// <param name="typed">A period and a ward, each or both or none: "quý 3 Kiến An".</param>
    public void Run(TurnDraft draft, string typed, ReportView view)
    {
        var allowed = Allowed(draft);
        var (named, rest) = PeriodReader.Read(typed, Today(draft));
        var ward = draft.Scene.FindWard(rest);
        if (allowed.Count == 0 || ward is { } asked && allowed.All(a => a.Ward != asked))
        {
            door.Refuse(draft, AuditAction.ReadReport, new(ward));
            return;
        }

        var command = view == ReportView.Progress ? ChatCommands.Progress : ChatCommands.Due;
        if (rest.Length > 0 && ward is null)
        {
            draft.Say(prompts.Say("reports.unread", ("words", ButtonText.Of(rest, LongestEcho)), ("command", $"/{command}")));
            return;
        }

        var period = named ?? ReportPeriod.Of(view == ReportView.Progress ? PeriodKind.Quarter : PeriodKind.Month, Today(draft));
        List<ChatAction.ShowReport> shown = [.. allowed.Where(a => ward is null || a.Ward == ward).Select(a => Action(a, view, period))];
        if (shown is [var only])
            Show(draft, only, replaces: false);
        else
            draft.Say(prompts.Say("reports.choose_scope"), [.. shown.Select(s => (IReadOnlyList<ReplyButton>)[draft.Button(ButtonText.Of(words.Of(ScopeOf(s)), LongestLabel), s)])]);
    }

    /// <summary>Whoever asks for a file learns what there is in its place.</summary>
    public void SayNoFile(TurnDraft draft)
    {
        if (Allowed(draft).Count == 0)
            door.Refuse(draft, AuditAction.ReadReport);
        else
            draft.Say(prompts.Say("reports.no_file"));
    }

    /// <param name="replaces">True where a button was pressed, whose message changes.</param>
    public void Show(TurnDraft draft, ChatAction.ShowReport asked, bool replaces)
    {
        var scope = ScopeOf(asked);
        if (!scopes.Covers(Allowed(draft), scope))
        {
            door.Refuse(draft, AuditAction.ReadReport, new(asked.Ward, Unit: scope.Unit));
            return;
        }

        var report = reader.Read(draft.Scene.Session, scope, new(asked.Period, asked.First, asked.Last), Today(draft));
        if (asked.View == ReportView.Progress)
            ShowProgress(draft, asked, report, replaces);
        else
            ShowItems(draft, asked, report, replaces);
    }

    private void ShowProgress(TurnDraft draft, ChatAction.ShowReport asked, WardReport report, bool replaces)
    {
        var pages = PageTurns.Count(report.Units.Count, UnitsPerPage);
        var at = PageTurns.Within(asked.Page, pages);
        List<ReplyPart> parts = [Heading("reports.progress_title", report, turns.Say(at, pages))];
        parts.Add(Text(report.Whole.All == 0 ? prompts.Say("reports.nothing", ("period", words.Of(report.Period))) : words.Whole(report.Whole)));
        if (report.Scope.Unit is null && report.Units.Count > 0)
            parts.Add(Text(string.Join("\n\n", report.Units.Skip(at * UnitsPerPage).Take(UnitsPerPage).Select(words.Of))));
        if (report.Before.Count > 0)
            parts.Add(Text(prompts.Say("reports.late_before", ("count", report.Before.Count))));
        parts.Add(Text(prompts.Say("reports.as_of", ("day", ReportWords.Day(report.AsOf)))));
        draft.Reply(parts, [.. turns.Row(draft, at, pages, p => asked with { Page = p }), .. buttons.Of(draft, asked, report.AsOf)], replaces);
    }

    private void ShowItems(TurnDraft draft, ChatAction.ShowReport asked, WardReport report, bool replaces)
    {
        var isLate = asked.View == ReportView.Late;
        var items = isLate ? report.Late : report.Items;
        var pages = PageTurns.Count(items.Count, ItemsPerPage);
        var at = PageTurns.Within(asked.Page, pages);
        var nothing = isLate ? prompts.Say("reports.no_late") : prompts.Say("reports.nothing", ("period", words.Of(report.Period)));
        draft.Reply(
            [
                Heading(isLate ? "reports.late_title" : "reports.due_title", report, turns.Say(at, pages)),
                Text(items.Count == 0 ? nothing : string.Join("\n\n", items.Skip(at * ItemsPerPage).Take(ItemsPerPage).Select(words.Of))),
            ],
            [.. turns.Row(draft, at, pages, p => asked with { Page = p }), .. buttons.Of(draft, asked, report.AsOf)],
            replaces);
    }

    private ReplyPart.Heading Heading(string title, WardReport report, string page) => new(prompts.Say(
        title, ("period", words.Of(report.Period)), ("day", ReportWords.Day(report.AsOf)), ("scope", words.Of(report.Scope)), ("page", page)).TrimEnd());

    private static ReplyPart.Text Text(string value) => new(value);

    // In a group others read along.
    private IReadOnlyList<ReportScope> Allowed(TurnDraft draft) =>
        draft.Scene.IsGroup ? [] : scopes.Of(draft.Scene.Session, StaffDoor.StandingOf(draft));

    private static DateOnly Today(TurnDraft draft) => VietnamClock.Day(draft.Scene.Now);

    private static ReportScope ScopeOf(ChatAction.ShowReport asked) => new(asked.Ward, asked.Unit is { } unit ? new(unit) : null);

    private static ChatAction.ShowReport Action(ReportScope scope, ReportView view, ReportPeriod period) =>
        new(scope.Ward, scope.Unit?.Value, view, period.Kind, period.First, period.Last);
}
