using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Answers.Comparing;

/// <summary>The years a sentence names.</summary>
internal static partial class StatementYears
{
    /// <summary>True where a statement's figure is for a year that its passage prints, or its words name one.</summary>
    public static bool Names(Statement s) =>
        s.Figure is { } figure ? s.Clause.Text.Contains($"{figure.Period.To}", StringComparison.Ordinal) || s.Clause.Text.Contains($"{figure.Period.From}", StringComparison.Ordinal)
            : In(s.Words).Count > 0;

    public static IReadOnlyList<int> In(string words) =>
        [.. Year().Matches(words).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).Distinct()];

    [GeneratedRegex(@"(?<![\d/.])20\d\d(?![\d/])")]
    private static partial Regex Year();
}
