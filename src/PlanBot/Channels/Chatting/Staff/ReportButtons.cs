using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Prompts;
using PlanBot.Reports;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>Buttons below a report: to its other sides and to other periods.</summary>
internal sealed class ReportButtons(PromptBook prompts)
{
    private static readonly (ReportView View, string Label)[] Views =
        [(ReportView.Progress, "reports.button_progress"), (ReportView.Due, "reports.button_due"), (ReportView.Late, "reports.button_late")];

    private static readonly (PeriodKind Kind, string Label)[] Periods =
    [
        (PeriodKind.Week, "reports.button_week"), (PeriodKind.Month, "reports.button_month"),
        (PeriodKind.Quarter, "reports.button_quarter"), (PeriodKind.Year, "reports.button_year"),
    ];

    /// <summary>Two rows; what is shown already has no button.</summary>
    public IReadOnlyList<IReadOnlyList<ReplyButton>> Of(TurnDraft draft, ChatAction.ShowReport shown, DateOnly today)
    {
        var first = shown with { Page = 0 };
        return
        [
            [.. Views.Where(v => v.View != shown.View).Select(v => draft.Button(prompts.Say(v.Label), first with { View = v.View }))],
            [.. Periods.Select(p => (p.Label, Of: ReportPeriod.Of(p.Kind, today))).Where(p => p.Of != new ReportPeriod(shown.Period, shown.First, shown.Last))
                .Select(p => draft.Button(prompts.Say(p.Label), first with { Period = p.Of.Kind, First = p.Of.First, Last = p.Of.Last }))],
        ];
    }
}
