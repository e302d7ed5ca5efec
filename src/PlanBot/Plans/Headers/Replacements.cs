using System.Text.RegularExpressions;

namespace PlanBot.Plans.Headers;

/// <summary>"Kế hoạch này thay thế Kế hoạch số 84/KH-UBND …": the plan that this one takes the place of.</summary>
internal static partial class Replacements
{
    /// <summary>The words that name the replaced plan, or null.</summary>
    public static string? Read(HeaderText text)
    {
        var match = Replaced().Match(text.WholeFolded);
        return match.Success ? text.Cut(match.Groups[1].Index, match.Groups[1].Length).TrimEnd('.', ',', '/', ' ') : null;
    }

    // Up to the bracket, semicolon or full stop; the stops inside "27.10.2025" have a figure after them.
    [GeneratedRegex(@"\bthay the\s+(?:cho\s+)?(ke hoach\s+(?:so\s*:?\s*)?\d(?:[^();.]|\.(?=\d)){4,300})")]
    private static partial Regex Replaced();
}
