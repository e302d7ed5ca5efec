using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Units;

/// <summary>
/// Splits "Công an phường; các phòng, ban liên quan" into units. A comma parts two units only where a new name begins:
/// "Các phòng, ban, đơn vị" is one phrase, and so is "Sở Giáo dục và Đào tạo".
/// </summary>
internal static partial class UnitList
{
    private static readonly char[] Edges = [' ', ',', ';', '.', ':', '-'];

    public static IReadOnlyList<UnitName> Read(string phrase, IReadOnlyList<UnitMention> mentions)
    {
        var folded = VietnameseText.Fold(phrase);
        var cuts = Separator().Matches(folded)
            .Where(m => !mentions.Any(u => m.Index >= u.Start && m.Index < u.End) && Parts(phrase, folded, m, mentions))
            .ToList();
        var units = new List<UnitName>();
        var start = 0;
        foreach (var (end, next) in cuts.Select(c => (c.Index, c.Index + c.Length)).Append((phrase.Length, phrase.Length)))
        {
            if (Name(phrase, start, end, mentions) is { } unit && !units.Contains(unit))
                units.Add(unit);
            start = next;
        }

        return units;
    }

    /// <summary>True for words that name several bodies at once ("Các phòng, ban, đơn vị liên quan").</summary>
    public static bool IsCollectivePhrase(string name) => Collective().IsMatch(VietnameseText.Fold(name));

    private static bool Parts(string phrase, string folded, Match separator, IReadOnlyList<UnitMention> mentions)
    {
        if (separator.Value.Contains(';', StringComparison.Ordinal))
            return true;
        var next = separator.Index + separator.Length;
        if (next >= phrase.Length)
            return false;
        var beginsName = mentions.Any(m => m.Start == next) || folded.AsSpan(next).StartsWith("cac ", StringComparison.Ordinal);
        var afterName = mentions.Any(m => m.End <= separator.Index && IsTail(folded[m.End..separator.Index]));
        return beginsName || afterName || (separator.Value.Contains(',', StringComparison.Ordinal) && char.IsUpper(phrase[next]));
    }

    private static UnitName? Name(string phrase, int start, int end, IReadOnlyList<UnitMention> mentions)
    {
        var folded = VietnameseText.Fold(phrase);
        start += And().Match(folded[start..end]).Length;
        var words = phrase[start..end].Trim(Edges);
        if (words.Length == 0)
            return null;
        foreach (var mention in mentions.Where(m => m.Start >= start && m.End <= end))
            if (IsLead(folded[start..mention.Start]) && IsTail(folded[mention.End..end]))
                return mention.Unit;
        return new(words);
    }

    // What may stand around a unit's name without making it another: "các Tổ dân phố trên địa bàn phường".
    private static bool IsLead(string folded) => Lead().IsMatch(folded);

    private static bool IsTail(string folded) => Tail().IsMatch(folded);

    [GeneratedRegex(@"\s*;\s*|\s*,\s+(?:va\s+)?|\s+va\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[\s-]*(?:va\s+|cac\s+|giao\s+|de nghi\s+|dong chi\s+)*$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^[\s.,;:]*(?:(?:cua|thuoc|tren dia ban)?\s*(?:phuong|xa|dac khu)?)[\s.,;:]*(?:chu tri)?[\s.,;:]*$")]
    private static partial Regex Tail();

    [GeneratedRegex(@"^\s*va\s+")]
    private static partial Regex And();

    [GeneratedRegex(@"^cac\b|^nhung\b|\blien quan\b|^(?:don vi|co quan|phong)\b.*\b(?:don vi|co quan)\b")]
    private static partial Regex Collective();
}
