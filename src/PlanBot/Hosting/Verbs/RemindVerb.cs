using System.CommandLine;
using System.Globalization;
using PlanBot.Hosting.Reminding;
using PlanBot.Prompts;
using PlanBot.Reminders.Passing;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot remind": one look at what is due, as of a moment; says whom it reminds of what and why.</summary>
internal static class RemindVerb
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz"];

    public static Command Create(Option<string> data, Terminal terminal)
    {
        var now = new Option<string?>("--now") { Description = "The moment, 2026-12-01T08:00+07:00. Now if left out.", HelpName = "TIME" };
        var dry = new Option<bool>("--dry-run") { Description = "Only say it; write nothing." };
        var command = new Command("remind", "Write the day's reminders, once a person and day, and say who is reminded of what and why.") { now, dry };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.BuildWithSettings(parse.GetValue(data)!);
            ShippedPrompts.Demand(services.GetRequiredService<PromptBook>());
            services.GetRequiredService<FirstStart>().Run();
            var moment = Read(parse.GetValue(now), services.GetRequiredService<TimeProvider>());
            var (pass, isDry) = (services.GetRequiredService<ReminderPass>(), parse.GetValue(dry));
            var digests = isDry ? pass.Rehearse(moment) : pass.Run(moment);
            await terminal.Output.WriteLineAsync(services.GetRequiredService<PassReport>().Of(digests, moment, isDry));
            return 0;
        }));
        return command;
    }

    private static DateTimeOffset Read(string? typed, TimeProvider time) => typed is null ? time.GetUtcNow()
        : DateTimeOffset.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment
        : throw new SetupException("reminders.cli_bad_time", ("time", typed));
}
