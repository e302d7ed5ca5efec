using System.Text.RegularExpressions;
using PlanBot.Prompts;

namespace PlanBot.Hosting;

/// <summary>The sentences as the program was built with them: what the code says, and the placeholders it fills.</summary>
internal static partial class ShippedPrompts
{
    private const string Prefix = "prompts/";

    /// <summary>A text may leave a placeholder out, but it must be there and hold no other.</summary>
    public static IReadOnlyList<PromptUse> Uses { get; } = [.. Texts().SelectMany(Read)];

    /// <exception cref="PromptException">A text is missing from prompts/, or holds a placeholder that nothing fills.</exception>
    public static void Demand(PromptBook book) => PromptCheck.Demand(book, Uses);

    private static IEnumerable<string> Texts()
    {
        var program = typeof(ShippedPrompts).Assembly;
        foreach (var name in program.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    private static IEnumerable<PromptUse> Read(string text) => Section().Matches(Comment().Replace(text, ""))
        .Select(s => new PromptUse(s.Groups[1].Value, [], [.. Placeholder().Matches(s.Groups[2].Value).Select(m => m.Groups[1].Value).Distinct()]));

    [GeneratedRegex(@"^#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\[([^\]\n]+)\]\r?$((?:\n(?!\[[^\]\n]+\]\r?$).*)*)", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Placeholder();
}
