using System.CommandLine;
using PlanBot.Hosting.Verbs;

namespace PlanBot.Hosting;

/// <summary>The verbs. Without one, the page is served.</summary>
internal static class CommandLine
{
    public static Task<int> Run(string[] args, Terminal terminal)
    {
        // A long answer is not cut off: the page is given time to finish what it is asked.
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        return Create(terminal).Parse(args).InvokeAsync(configuration);
    }

    private static RootCommand Create(Terminal terminal)
    {
        var data = new Option<string>("--data")
        {
            Description = "The data folder. It holds the database and is made where it is missing.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "data",
            Recursive = true,
        };
        var root = new RootCommand("PlanBot answers questions about the plans of Vietnamese wards. Without a verb it serves the chat page.")
        {
            data,
            ServeVerb.Create(data, terminal),
            AskVerb.Create(data, terminal),
            IngestVerb.Create(data, terminal),
            CalendarVerb.Create(data, terminal),
            ExportVerb.Create(data, terminal),
            ReportVerb.Create(data, terminal),
            LinkVerb.Create(data, terminal),
            UnlinkVerb.Create(data, terminal),
            PeopleVerb.Create(data, terminal),
            RemindVerb.Create(data, terminal),
            EvalVerb.Create(data, terminal),
            DoctorVerb.Create(data, terminal),
        };
        root.SetAction((parse, cancellation) => ServeVerb.Run(parse.GetValue(data)!, terminal, cancellation));
        return root;
    }
}
