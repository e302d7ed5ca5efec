using System.ComponentModel.DataAnnotations;
using System.Reflection;
using PlanBot.Prompts;

namespace PlanBot.Hosting;

/// <summary>Tells what is wrong with the settings: names that nothing reads, values of the wrong kind or out of range. Never tells a value.</summary>
internal static class SettingsCheck
{
    /// <summary>One sentence a problem; none where all is well.</summary>
    public static IReadOnlyList<string> Problems(IConfiguration settings, PromptBook prompts) =>
        [.. Unknown(settings, prompts), .. Settings.Sections.SelectMany(s => OfSection(settings.GetSection(s.Key), s.Value, prompts))];

    private static IEnumerable<string> Unknown(IConfiguration settings, PromptBook prompts) => settings.GetChildren()
        .Select(s => s.Key)
        .Where(key => key != Settings.Logging && !Settings.Sections.Keys.Contains(key, StringComparer.OrdinalIgnoreCase))
        .Select(key => prompts.Say("setup.setting_unknown", ("name", key)));

    private static IEnumerable<string> OfSection(IConfigurationSection section, Type type, PromptBook prompts)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var value in section.GetChildren())
            if (type.GetProperty(value.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is not { } property)
                yield return prompts.Say("setup.setting_unknown", ("name", value.Path));
            else if (!TryBind(section, property, options))
                yield return prompts.Say("setup.setting_unreadable", ("name", value.Path));

        var wrong = new List<ValidationResult>();
        Validator.TryValidateObject(options, new(options), wrong, validateAllProperties: true);
        foreach (var result in wrong)
            yield return prompts.Say("setup.setting_out_of_range", ("name", $"{section.Path}:{result.MemberNames.FirstOrDefault()}"), ("detail", result.ErrorMessage ?? ""));
    }

    private static bool TryBind(IConfigurationSection section, PropertyInfo property, object options)
    {
        try
        {
            property.SetValue(options, section.GetSection(property.Name).Get(property.PropertyType));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
