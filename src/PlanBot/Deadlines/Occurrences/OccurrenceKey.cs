using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>An occurrence's stable name, "kien-an-2026-12-31-4f0c2b9a1d7e": bounded, ASCII, sorted by ward and day.</summary>
internal readonly record struct OccurrenceKey(string Value)
{
    private const int LongestWard = 24;

    /// <summary>
    /// Made of ward, day and the letters of what is due. Numbers, tone marks, blanks and signs are left out: a plan that is
    /// renumbered, scanned again or given another figure keeps the name of what stays due on the day.
    /// </summary>
    /// <param name="nth">From 1: tells things apart that differ in figures only, in the plan's order.</param>
    public static OccurrenceKey Of(WardName ward, DateOnly due, string what, int nth)
    {
        var slug = VietnameseText.Fold(ward.Value).Replace(' ', '-');
        var named = string.Create(CultureInfo.InvariantCulture, $"{slug}\n{Letters(what)}\n{nth}");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(named)).AsSpan(0, 6));
        return new(string.Create(CultureInfo.InvariantCulture, $"{(slug.Length > LongestWard ? slug[..LongestWard] : slug)}-{due:yyyy-MM-dd}-{hash}"));
    }

    /// <summary>The letters a scan seldom gets wrong: without marks, figures, blanks and signs.</summary>
    public static string Letters(string what) => string.Concat(VietnameseText.Fold(VietnameseText.Compose(what)).Where(char.IsAsciiLetter));

    public override string ToString() => Value;
}
