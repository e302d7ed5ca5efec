using System.CommandLine;
using PlanBot.Channels;
using PlanBot.Channels.Console;
using PlanBot.Hosting.Ingest;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot ask": a conversation at the console, or requests over JSON Lines.</summary>
internal static class AskVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var jsonl = new Option<bool>("--jsonl") { Description = "Read one JSON request a line from standard input, write one JSON result a line." };
        var top = new Option<int>("--top") { Description = "With --jsonl: at most this many citations a result, 1 to 100.", HelpName = "N", DefaultValueFactory = _ => AskDesk.StandardCitations };
        var explain = new Option<bool>("--explain") { Description = "At the console: say after each answer why its passages were chosen." };
        var command = new Command("ask", "Ask the plans, at the console or over JSON Lines.") { jsonl, top, explain };
        command.SetAction((parse, cancellation) => Faults.Guard(terminal, parse.GetValue(data)!, async () =>
        {
            await using var services = Composition.Build(parse.GetValue(data)!);
            ShippedPrompts.Demand(services.GetRequiredService<PromptBook>());
            if (parse.GetValue(jsonl))
                return await Lines(services, terminal, Math.Clamp(parse.GetValue(top), 1, 100), cancellation);
            await Talk(services, terminal, parse.GetValue(explain), cancellation);
            return 0;
        }));
        return command;
    }

    private static async Task<int> Lines(IServiceProvider services, Terminal terminal, int top, CancellationToken cancellation)
    {
        services.GetRequiredService<FirstStart>().Run();
        var lines = services.GetRequiredService<JsonLines>();
        return await lines.Run(terminal.Input, terminal.Output, top, cancellation) ? 0 : 2;
    }

    private static Task Talk(IServiceProvider services, Terminal terminal, bool explain, CancellationToken cancellation)
    {
        services.GetRequiredService<IngestReport>().TakeSeeds(services.GetRequiredService<FirstStart>(), terminal.Error);
        return services.GetRequiredService<Conversation>().Run(terminal.Input, terminal.Output, terminal.Width, explain, cancellation);
    }
}
