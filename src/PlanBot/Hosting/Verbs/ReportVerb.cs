using System.CommandLine;
using PlanBot.Hosting.Reporting;
using PlanBot.Prompts;
using PlanBot.Reports.Files;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot report": what is due, late and done in a ward, as a file.</summary>
internal static class ReportVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var ward = new Option<string>("--ward") { Description = "The ward.", HelpName = "NAME", Required = true };
        var unit = new Option<string?>("--unit") { Description = "Only this unit's work, as the ward's plans or people call it.", HelpName = "NAME" };
        var from = new Option<string?>("--from") { Description = "The first day, month or year: 1/3/2026, 3/2026, 2026. This month if left out.", HelpName = "TIME" };
        var to = new Option<string?>("--to") { Description = "The last day, month or year. That of --from if left out.", HelpName = "TIME" };
        var format = new Option<string>("--format") { Description = "A spreadsheet, CSV with the work alone, or Markdown.", DefaultValueFactory = _ => ReportFiles.Markdown };
        format.AcceptOnlyFromAmong([.. ReportFiles.Formats]);
        var file = new Option<string?>("--out") { Description = "The file to write. Without it the report is printed; xlsx needs it.", HelpName = "FILE" };
        var command = new Command("report", "Write what is due, late and done in a ward, by unit.") { ward, unit, from, to, format, file };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            if (parse.GetValue(format) == ReportFiles.Xlsx && parse.GetValue(file) is null)
                throw new SetupException("reports.file_needed");
            await using var services = Composition.Build(parse.GetValue(data)!);
            ShippedPrompts.Demand(services.GetRequiredService<PromptBook>());
            services.GetRequiredService<FirstStart>().Run();
            var content = services.GetRequiredService<ReportOrders>().Make(new(
                parse.GetValue(ward)!, parse.GetValue(unit), parse.GetValue(from), parse.GetValue(to), parse.GetValue(format)!));
            Tell(services, terminal, content, parse.GetValue(file));
            return 0;
        }));
        return command;
    }

    private static void Tell(IServiceProvider services, Terminal terminal, byte[] content, string? file)
    {
        if (file is null)
        {
            terminal.Output.Write(System.Text.Encoding.UTF8.GetString(content));
            return;
        }

        try
        {
            File.WriteAllBytes(file, content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SetupException("reports.file_refused", ("file", file), ("detail", fault.Message));
        }

        terminal.Output.WriteLine(services.GetRequiredService<PromptBook>().Say("reports.file_written", ("file", file)));
    }
}
