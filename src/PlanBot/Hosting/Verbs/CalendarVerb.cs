using System.CommandLine;
using PlanBot.Channels.Calendars;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot calendar": what is due in a ward and who leads, month by month.</summary>
internal static class CalendarVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var ward = new Option<string>("--ward") { Description = "The ward.", HelpName = "NAME", Required = true };
        var from = new Option<string?>("--from") { Description = "The first month or year, 6/2026 or 2026. This month if left out.", HelpName = "TIME" };
        var to = new Option<string?>("--to") { Description = "The last month or year. That of --from if left out, or three months in all.", HelpName = "TIME" };
        var command = new Command("calendar", "Show what is due in a ward and who leads, month by month, with sources.") { ward, from, to };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.Build(parse.GetValue(data)!);
            ShippedPrompts.Demand(services.GetRequiredService<PromptBook>());
            services.GetRequiredService<FirstStart>().Run();
            var span = Span(parse.GetValue(from), parse.GetValue(to), services.GetRequiredService<TimeProvider>());
            var view = services.GetRequiredService<CalendarDesk>().Show(parse.GetValue(ward)!, span.First, span.Last)
                ?? throw UnknownWard(services.GetRequiredService<PlanDatabase>(), parse.GetValue(ward)!);
            await terminal.Output.WriteLineAsync(services.GetRequiredService<CalendarText>().Of(view));
            return 0;
        }));
        return command;
    }

    private static CalendarSpan Span(string? from, string? to, TimeProvider time)
    {
        var coming = CalendarSpan.Coming(time);
        var first = from is null ? coming : Read(from);
        return new(first.First, to is null ? first.Last : Read(to).Last);
    }

    private static CalendarSpan Read(string typed) =>
        CalendarSpan.Read(typed) ?? throw new SetupException("calendar.bad_time", ("time", typed));

    private static SetupException UnknownWard(PlanDatabase database, string ward) => new(
        "export.unknown_ward", ("ward", ward), ("wards", string.Join(", ", database.Read(PlanStore.List).Select(p => p.Ward.Value).Distinct())));
}
