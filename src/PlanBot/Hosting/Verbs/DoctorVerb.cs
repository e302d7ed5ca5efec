using System.CommandLine;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Zalo;
using PlanBot.Hosting.Doctor;
using PlanBot.Language;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Verbs;

/// <summary>"planbot doctor": what is wrong and what to do.</summary>
internal static class DoctorVerb
{
    public static Command Create(Option<string> data, Terminal terminal)
    {
        var command = new Command("doctor", "Check database, index, seeds, vocabulary, sentences, settings, machine and the bots on Telegram and Zalo. Exit code 1 if something is wrong.");
        command.SetAction((parse, cancellation) =>
            Faults.Guard(terminal, parse.GetValue(data)!, () => Run(parse.GetValue(data)!, terminal.Output, cancellation)));
        return command;
    }

    private static async Task<int> Run(string data, TextWriter output, CancellationToken cancellation)
    {
        var prompts = PromptBook.Load(PromptBook.DefaultFolder);
        var problems = 0;
        foreach (var finding in Examinations(prompts, data).SelectMany(look => look()).Concat(await OfBots(prompts, cancellation)))
        {
            await output.WriteLineAsync(prompts.Say(finding.IsWell ? "doctor.well" : "doctor.problem", ("sentence", finding.Sentence)));
            problems += finding.IsWell ? 0 : 1;
        }

        await output.WriteLineAsync(prompts.Say(problems == 0 ? "doctor.all_well" : "doctor.problems", ("count", problems)));
        return problems == 0 ? 0 : 1;
    }

    // Settings that cannot be read are a finding of their own: then no platform is asked.
    private static async Task<IReadOnlyList<Finding>> OfBots(PromptBook prompts, CancellationToken cancellation)
    {
        var findings = new SettingsFindings(prompts).Look().ToList();
        return findings.All(f => f.IsWell)
            ? [
                .. await new TelegramFindings(prompts, TelegramSetup.Options(Settings.Read()), TimeProvider.System).Look(cancellation),
                .. await new ZaloFindings(prompts, ZaloSetup.Options(Settings.Read()), TimeProvider.System).Look(cancellation),
            ]
            : [];
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
