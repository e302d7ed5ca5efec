using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Conversations;

/// <summary>Finds the sentence of a passage that says when, where or from which money, the one about the subject before others.</summary>
internal static partial class SentenceChoice
{
    /// <summary>The sentence (as <see cref="Sentences.Parts"/> counts) that names a time; null where none does.</summary>
    /// <param name="wanted">What was asked, folded: "hạn ngày mấy" wants a day.</param>
    public static int? When(string text, IReadOnlySet<string> subject, string wanted) =>
        Best(text, subject, part => TimeOf(part, wanted));

    /// <summary>The sentence that names a place or a way; null where none does.</summary>
    public static int? Where(string text, IReadOnlySet<string> subject) =>
        Best(text, subject, part => Way().IsMatch(part) ? 1 : Spot().IsMatch(part) ? 0.5 : 0);

    /// <summary>The sentence that says where money comes from; null where none does.</summary>
    public static int? Funding(string text, IReadOnlySet<string> subject) => Best(text, subject, part => Money().IsMatch(part) ? 1 : 0);

    private static int? Best(string text, IReadOnlySet<string> subject, Func<string, double> says)
    {
        var (best, most) = ((int?)null, 0.0);
        foreach (var (i, range) in Sentences.Parts(text).Index())
        {
            var part = text[range];
            var said = says(VietnameseText.Fold(part));
            var score = said <= 0 ? 0 : said + (2 * Share(part, subject));
            if (score > most)
                (best, most) = (i, score);
        }

        return best;
    }

    private static double Share(string part, IReadOnlySet<string> subject) =>
        subject.Count == 0 ? 0 : Syllables.Read(part).Select(s => s.Key).Distinct().Count(subject.Contains) / (double)subject.Count;

    private static double TimeOf(string part, string wanted) =>
        Day().IsMatch(part) ? 1 + Wanted(wanted, "ngay")
        : Month().IsMatch(part) ? 0.9 + Wanted(wanted, "thang") + Wanted(wanted, "quy")
        : Year().IsMatch(part) ? 0.9 + Wanted(wanted, "nam")
        : Recurring().IsMatch(part) ? 0.6 : 0;

    private static double Wanted(string wanted, string unit) => wanted.Contains(unit, StringComparison.Ordinal) ? 1 : 0;

    [GeneratedRegex(@"\bngay\s+\d|\b\d{1,2}/\d{1,2}\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:quy|thang)\s+(?:\d|[ivx]+\b)")]
    private static partial Regex Month();

    [GeneratedRegex(@"\bnam\s+20\d\d|\bgiai doan\s+20\d\d|\b20\d\d\s*[-–]\s*20\d\d")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:thuong xuyen|(?:hang|moi) (?:nam|quy|thang|tuan|ngay)|dinh ky|giua ky|cuoi ky|suot nhiem ky|lien tuc)\b")]
    private static partial Regex Recurring();

    [GeneratedRegex(@"\b(?:nguon von|von tu|nguon luc|nguon kinh phi|kinh phi|ngan sach|xa hoi hoa)\b")]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:qua|thong qua|gui|gui ve)\s")]
    private static partial Regex Way();

    [GeneratedRegex(@"\b(?:tai|o|tren tuyen|khu vuc|ve)\s")]
    private static partial Regex Spot();
}
