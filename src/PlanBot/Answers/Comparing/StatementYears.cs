using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Answers.Comparing;

/// <summary>The years a sentence names.</summary>
internal static partial class StatementYears
{
    public static IReadOnlyList<int> In(string words) =>
        [.. Year().Matches(words).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct()];

    [GeneratedRegex(@"(?<![\d/.])20\d\d(?![\d/])")]
    private static partial Regex Year();
}
