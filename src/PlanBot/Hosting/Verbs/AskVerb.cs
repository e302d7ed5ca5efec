using System.CommandLine;
using PlanBot.Channels;
using PlanBot.Channels.Console;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot ask": a conversation at the console, or requests over JSON Lines.</summary>
internal static class AskVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var jsonl = new Option<bool>("--jsonl") { Description = "Read one JSON request a line from standard input, write one JSON result a line." };
        var top = new Option<int>("--top") { Description = "At most this many citations a result, 1 to 100.", HelpName = "N", DefaultValueFactory = _ => AskDesk.StandardCitations };
        var command = new Command("ask", "Ask the plans, at the console or over JSON Lines.") { jsonl, top };
        command.SetAction((parse, cancellation) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.Build(parse.GetValue(data)!);
            services.GetRequiredService<FirstStart>().Run();
            var lines = services.GetRequiredService<JsonLines>();
            return await lines.Run(terminal.Input, terminal.Output, Math.Clamp(parse.GetValue(top), 1, 100), cancellation) ? 0 : 2;
        }));
        return command;
    }
}
