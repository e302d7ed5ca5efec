using PlanBot.Hosting.Serve;
using PlanBot.Prompts;

namespace PlanBot.Hosting.Doctor;

/// <summary>The settings can be read. Says names, never values: some may be secrets.</summary>
internal sealed class SettingsFindings(PromptBook prompts)
{
    public IEnumerable<Finding> Look()
    {
        var problems = Problems();
        return problems.Count > 0
            ? problems.Select(p => new Finding(false, p))
            : [new(true, prompts.Say(File.Exists(Settings.FileName) ? "doctor.settings" : "doctor.settings_default", ("file", Path.GetFullPath(Settings.FileName))))];
    }

    private IReadOnlyList<string> Problems()
    {
        try
        {
            var settings = Settings.Read();
            _ = PageAddress.Read(settings);
            return SettingsCheck.Problems(settings, prompts);
        }
        catch (SetupException broken)
        {
            return [prompts.Say(broken.Prompt, [.. broken.Values])];
        }
    }
}
