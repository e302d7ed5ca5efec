using System.Text.RegularExpressions;

namespace PlanBot.Answers;

/// <summary>Takes the marks of scanning and typesetting out of a quotation; no word or figure is touched.</summary>
internal static partial class PlainWords
{
    /// <summary>"$\geq 40\%$" reads "≥ 40%", "*Chính quyền thân thiện*" and "&lt;i&gt;…&lt;/i&gt;" read without their marks.</summary>
    public static string Of(string text) =>
        Blanks().Replace(Slash().Replace(Signs().Replace(Latex().Replace(text, m => m.Groups[1].Value.Replace("\\geq", "≥", StringComparison.Ordinal)
            .Replace("\\leq", "≤", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal)), ""), "."), " ").Trim();

    /// <summary>Without the bullet it begins with.</summary>
    public static string WithoutBullet(string text) => text.TrimStart('-', '–', '+', '*', '•', ' ');

    [GeneratedRegex(@"\$([^$]{1,40})\$")]
    private static partial Regex Latex();

    [GeneratedRegex(@"</?i>|</?b>|\*")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\./\.")]
    private static partial Regex Slash();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks();
}
