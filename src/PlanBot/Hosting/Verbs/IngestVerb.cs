using System.CommandLine;
using PlanBot.Channels;
using PlanBot.Hosting.Ingest;
using PlanBot.Plans;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot ingest": takes plan files in.</summary>
internal static class IngestVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Plan files (UTF-8 text), or folders with .txt files.", Arity = ArgumentArity.OneOrMore };
        var replace = new Option<bool>("--replace") { Description = "Replace a plan the ward already has from another file." };
        var ward = new Option<string?>("--ward") { Description = "The ward of every file given, instead of the one its text names.", HelpName = "NAME" };
        var command = new Command("ingest", "Take plan files in. Exit code 1 if a file was not taken in; the others are.") { paths, replace, ward };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.Build(parse.GetValue(data)!);
            ShippedPrompts.Demand(services.GetRequiredService<PromptBook>());
            var files = PlanPaths.Expand(parse.GetValue(paths)!);
            var intake = services.GetRequiredService<PlanIntake>();
            return intake.Run(files, parse.GetValue(replace), WardOf(parse.GetValue(ward)), parse.GetValue(data)!, terminal) ? 0 : 1;
        }));
        return command;
    }

    private static WardName? WardOf(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : WardTyped.Read(typed);
}
