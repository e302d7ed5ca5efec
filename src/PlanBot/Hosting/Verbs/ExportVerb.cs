using System.CommandLine;
using PlanBot.Hosting.Export;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot export": what the plans say, as data.</summary>
internal static class ExportVerb
{
    private const string Explanation =
        "Write what the plans say as data: clauses, targets, assignments or deadlines. Targets come one figure a row; "
        + "counting distinct values of the field \"item\" counts the targets. \"feedback\" is what chats asked, what they were "
        + "answered and what they said of it, without anything that tells who. \"audit\" is who did what about people and roles, and who was refused what, under pseudonyms.";

    public static Command Create(Option<string> data, Terminal terminal)
    {
        var kind = new Argument<string>("KIND") { Description = "What to write." };
        kind.AcceptOnlyFromAmong([.. Exporter.Kinds]);
        var ward = new Option<string?>("--ward") { Description = "Only the plans of this ward.", HelpName = "NAME" };
        var format = new Option<string>("--format") { Description = "JSON Lines, or CSV for a spreadsheet.", DefaultValueFactory = _ => Exporter.Formats[0] };
        format.AcceptOnlyFromAmong([.. Exporter.Formats]);
        var command = new Command("export", Explanation) { kind, ward, format };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.Build(parse.GetValue(data)!);
            services.GetRequiredService<FirstStart>().Run();
            services.GetRequiredService<Exporter>().Write(parse.GetValue(kind)!, parse.GetValue(ward), parse.GetValue(format) == "csv", terminal.Output);
            return 0;
        }));
        return command;
    }
}
