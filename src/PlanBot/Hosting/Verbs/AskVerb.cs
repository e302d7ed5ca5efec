using System.CommandLine;
using PlanBot.Channels.Console;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot ask": a conversation at the console, or requests over JSON Lines.</summary>
internal static class AskVerb
{
    public static Command Create(Option<string> data)
    {
        var jsonl = new Option<bool>("--jsonl") { Description = "Read one JSON request a line from standard input, write one JSON result a line." };
        var top = new Option<int>("--top") { Description = "At most this many citations a result.", DefaultValueFactory = _ => Channels.AskDesk.StandardCitations };
        var command = new Command("ask", "Ask the plans, at the console or over JSON Lines.") { jsonl, top, data };
        command.SetAction(async (parse, cancellation) =>
        {
            await using var services = Services.Build(parse.GetValue(data)!);
            FirstStart.Seed(services, quiet: true);
            using var input = new StreamReader(System.Console.OpenStandardInput(), new System.Text.UTF8Encoding(false));
            await using var output = new StreamWriter(System.Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { AutoFlush = false, NewLine = "\n" };
            var lines = services.GetRequiredService<JsonLines>();
            return await lines.Run(input, output, Math.Clamp(parse.GetValue(top), 1, 100), cancellation) ? 0 : 2;
        });
        return command;
    }
}
