using System.CommandLine;
using PlanBot.Evaluation;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot eval": how well the plans are answered from, measured with gold questions.</summary>
internal static class EvalVerb
{
    private const int Under = 1;
    private const int BadInput = 2;

    public static Command Create(Option<string> data, Terminal terminal)
    {
        var gold = new Argument<string>("FILE|DIR") { Description = "Gold questions: a JSON Lines file, or a folder of them." };
        var report = new Option<string?>("--report") { Description = "Write the figures and every question's outcome to this JSON file.", HelpName = "OUT.json" };
        var compare = new Option<string?>("--compare") { Description = "Tell what got better and worse since this earlier report.", HelpName = "EARLIER.json" };
        var misses = new Option<int>("--misses") { Description = "Print at most this many misses.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var command = new Command("eval", "Ask gold questions and print how well they are answered. Exit code 1 under the thresholds in the settings.")
        {
            gold, report, compare, misses,
        };
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, () => Run(
            parse.GetValue(data)!,
            terminal,
            new(parse.GetValue(gold)!, parse.GetValue(report), parse.GetValue(compare), Math.Max(0, parse.GetValue(misses))))));
        return command;
    }

    private static async Task<int> Run(string data, Terminal terminal, EvaluationRequest request)
    {
        await using var services = new ServiceCollection().AddPlanBot(data).AddEvaluation(Settings.Read()).BuildServiceProvider();
        try
        {
            services.GetRequiredService<FirstStart>().Run();
            return services.GetRequiredService<Evaluator>().Run(request, terminal.Output) ? 0 : Under;
        }
        catch (EvaluationException wrong)
        {
            await terminal.Error.WriteLineAsync(services.GetRequiredService<PromptBook>().Say(wrong.Prompt, [.. wrong.Values]));
            return BadInput;
        }
    }
}
