using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Assignments;

/// <summary>A passage's words without its list mark and the marks of layout ("&lt;i&gt;", "**").</summary>
internal static partial class PlainWords
{
    public static string Of(string printed) =>
        Blanks().Replace(Mark().Replace(Layout().Replace(VietnameseText.Compose(printed), ""), ""), " ").Trim();

    /// <summary>Null for a cell without words.</summary>
    public static string? OrNull(string? printed) => printed is null || Of(printed) is not { Length: > 0 } words ? null : words;

    [GeneratedRegex(@"</?[a-zA-Z]{1,6}>|\*+")]
    private static partial Regex Layout();

    [GeneratedRegex(@"^\s*(?:\(\d+\)\.?|(?:[IVX]+|\d+(?:\.\d+)*)[.)](?!\d)|[a-zđ]\)|[-–+•])\s*")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
