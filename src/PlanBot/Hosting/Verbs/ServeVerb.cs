using System.CommandLine;
using PlanBot.Hosting.Ingest;
using PlanBot.Hosting.Serve;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot serve": takes the seeds in if there is nothing yet, then serves the chat page until it is stopped.</summary>
internal static class ServeVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var command = new Command("serve", "Serve the chat page (the default). Settings: appsettings.json in the current folder, or PLANBOT__Web__Url and the like.");
        command.SetAction((parse, cancellation) => Run(parse.GetValue(data)!, terminal, cancellation));
        return command;
    }

    public static Task<int> Run(string data, Terminal terminal, CancellationToken cancellation) => Faults.Guard(terminal, data, async () =>
    {
        await using var page = PageServer.Build(data, Settings.Read());
        page.Check();
        // The plans are read while the server is put together; the page comes when both are ready, so that it is complete.
        var plans = Task.Run(() => page.Services.GetRequiredService<IngestReport>().TakeSeeds(page.Services.GetRequiredService<FirstStart>(), terminal.Output), cancellation);
        page.Map();
        await plans;
        await page.Start(cancellation);
        await terminal.Output.WriteLineAsync(page.Services.GetRequiredService<PromptBook>().Say("serve.ready", ("url", page.Url)));
        await Task.Run(page.Warm, cancellation);
        await page.WaitForStop(cancellation);
        return 0;
    });
}
