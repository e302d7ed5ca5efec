using PlanBot.Prompts;

namespace PlanBot.Channels.Calendars;

/// <summary>A ward's calendar as plain text, month by month, each item with its source.</summary>
internal sealed class CalendarText(PromptBook prompts)
{
    public string Of(CalendarView view) => view.Months.Count == 0
        ? prompts.Say("calendar.empty", ("ward", view.Ward))
        : string.Join("\n\n", view.Months.Select(Month).Prepend(prompts.Say("calendar.title", ("ward", view.Ward))));

    private string Month(CalendarMonth month) =>
        string.Join('\n', month.Items.Select(Item).Prepend(prompts.Say("calendar.month", ("month", month.Month), ("year", month.Year), ("count", month.Items.Count))));

    private string Item(CalendarItem item)
    {
        var lines = new List<string> { "  " + prompts.Say("calendar.item", ("due", $"{item.Due:dd/MM/yyyy}"), ("what", item.What)) };
        lines.Add("    " + (item.Leads.Count > 0 ? prompts.Say("calendar.leads", ("leads", string.Join("; ", item.Leads))) : prompts.Say("calendar.no_leads")));
        if (item.Leader is { } leader)
            lines.Add("    " + prompts.Say("calendar.leader", ("leader", leader)));
        if (item.Assumed is { } assumed)
            lines.Add("    " + prompts.Say("calendar.assumed", ("assumed", assumed)));
        lines.Add("    " + Source(item));
        return string.Join('\n', lines);
    }

    private string Source(CalendarItem item)
    {
        var plan = item.Plan is { } number ? prompts.Say("calendar.plan", ("number", number)) : prompts.Say("calendar.plan_unnumbered");
        var lines = item.Lines[0] == item.Lines[1]
            ? prompts.Say("console.line", ("first", item.Lines[0]))
            : prompts.Say("console.lines", ("first", item.Lines[0]), ("last", item.Lines[1]));
        return prompts.Say("calendar.source", ("source", string.Join(", ", new[] { plan, item.Address, lines }.Where(p => p.Length > 0))));
    }
}
