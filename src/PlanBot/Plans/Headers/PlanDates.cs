using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanBot.Plans.Headers;

/// <summary>The day a plan was issued, as far as it is filled in.</summary>
internal static partial class PlanDates
{
    /// <summary>
    /// The date of the place line, else of the first appendix caption; a fuller date that agrees completes it. Then the
    /// first date that contradicts it, or null.
    /// </summary>
    public static (PartialDate? Date, PartialDate? Other) Read(HeaderText text, IReadOnlyList<string> captions)
    {
        PartialDate? date = null, other = null;
        foreach (var found in PlaceLines(text).Concat(captions).Select(Find).OfType<PartialDate>())
            if (date is not { } known)
                date = found;
            else if (Agree(known, found))
                date = new(known.Year, known.Month ?? found.Month, known.Day ?? found.Day);
            else
                other ??= found;
        return (date, other);
    }

    private static IEnumerable<string> PlaceLines(HeaderText text) =>
        text.Folded.Take(text.LetterheadLength).Where(l => PlaceLine().IsMatch(l));

    private static PartialDate? Find(string folded)
    {
        var match = Date().Match(folded);
        if (!match.Success)
            return null;
        var month = Part(match.Groups["m"].Value, 12);
        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        return new(year, month, Part(match.Groups["d"].Value, DateTime.DaysInMonth(year, month ?? 1)));
    }

    private static int? Part(string digits, int largest) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= largest ? value : null;

    private static bool Agree(PartialDate a, PartialDate b) =>
        a.Year == b.Year && (a.Month ?? b.Month) == (b.Month ?? a.Month) && (a.Day ?? b.Day) == (b.Day ?? a.Day);

    [GeneratedRegex(@",\s*ngay\b")]
    private static partial Regex PlaceLine();

    // Between the words stand figures, dots, underlines, or nothing: "ngày ..... tháng 11 năm 2025", "ngày / /2026".
    [GeneratedRegex(@"\bngay[\s._]{0,40}(?<d>\d{0,2})[\s._]{0,40}(?:thang|/|-)[\s._]{0,40}(?<m>\d{0,2})[\s._]{0,40}(?:nam|/|-)\s*(?<y>(?:19|20)\d\d)\b")]
    private static partial Regex Date();
}
