using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Channels;

/// <summary>A ward's name as a person types it, with or without the word before it.</summary>
internal static partial class WardTyped
{
    /// <summary>"phường Kiến An", "Kiến An" are both Kiến An.</summary>
    public static WardName Read(string typed)
    {
        var name = VietnameseText.Compose(typed).Trim();
        var before = Kind().Match(VietnameseText.Fold(name));
        return new(before.Success ? name[before.Length..] : name);
    }

    [GeneratedRegex(@"^(?:phuong|xa|dac khu|p\.)\s+(?=\S)")]
    private static partial Regex Kind();
}
