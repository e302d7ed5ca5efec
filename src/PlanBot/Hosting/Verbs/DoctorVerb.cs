using System.CommandLine;
using PlanBot.Hosting.Doctor;
using PlanBot.Language;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot doctor": what is wrong and what to do.</summary>
internal static class DoctorVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var command = new Command("doctor", "Check database, index, seeds, vocabulary, sentences, settings and machine. Exit code 1 if something is wrong.");
        command.SetAction((parse, _) => Faults.Guard(terminal, parse.GetValue(data)!, () => Task.FromResult(Run(parse.GetValue(data)!, terminal.Output))));
        return command;
    }

    private static int Run(string data, TextWriter output)
    {
        var prompts = PromptBook.Load(PromptBook.DefaultFolder);
        var problems = 0;
        foreach (var finding in Examinations(prompts, data).SelectMany(look => look()))
        {
            output.WriteLine(prompts.Say(finding.IsWell ? "doctor.well" : "doctor.problem", ("sentence", finding.Sentence)));
            problems += finding.IsWell ? 0 : 1;
        }

        output.WriteLine(prompts.Say(problems == 0 ? "doctor.all_well" : "doctor.problems", ("count", problems)));
        return problems == 0 ? 0 : 1;
    }

    private static IEnumerable<Examination> Examinations(PromptBook prompts, string data)
    {
        var folders = new FolderFindings(prompts);
        var machine = new MachineFindings(prompts, TimeProvider.System, data);
        return
        [
            new DatabaseFindings(prompts, data).Look,
            folders.Seeds,
            new VocabularyFindings(prompts, VocabularyFile.DefaultFolder).Look,
            folders.Prompts,
            new SettingsFindings(prompts).Look,
            machine.Disk,
            machine.Clock,
        ];
    }
}
