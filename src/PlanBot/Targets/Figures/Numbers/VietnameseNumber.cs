using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Targets.Figures.Numbers;

/// <summary>Numbers as Vietnamese documents print them: "1.500" is fifteen hundred, "578,625" has three decimals.</summary>
internal static partial class VietnameseNumber
{
    /// <summary>Matches one number in folded text.</summary>
    public const string Pattern = @"[0-9]{1,3}(?:\.[0-9]{3}){1,4}(?:,[0-9]{1,6})?|[0-9]{1,12}(?:[.,][0-9]{1,6})?";

    private static readonly Dictionary<string, decimal> Words = new(StringComparer.Ordinal)
    {
        ["mot"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bon"] = 4,
        ["nam"] = 5,
        ["sau"] = 6,
        ["bay"] = 7,
        ["tam"] = 8,
        ["chin"] = 9,
        ["muoi"] = 10,
    };

    /// <summary>A printed number, or a folded number word from one to ten.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static decimal Parse(string folded)
    {
        if (Words.TryGetValue(folded, out var word))
            return word;
        var plain = Thousands().IsMatch(folded) ? folded.Replace(".", "", StringComparison.Ordinal) : folded;
        return decimal.Parse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?$")]
    private static partial Regex Thousands();
}
