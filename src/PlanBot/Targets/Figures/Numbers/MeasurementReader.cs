using System.Text.RegularExpressions;

namespace PlanBot.Targets.Figures.Numbers;

/// <summary>Finds the numbers of a sentence that are to be reached, and leaves alone those of documents, dates and grades.</summary>
internal sealed partial class MeasurementReader(FigureWords words)
{
    // The strongest word wins: "giảm ít nhất 5%" is a decrease.
    private static readonly Comparison[] Strength =
    [
        Comparison.Decrease, Comparison.Increase, Comparison.Maintain, Comparison.AtLeast, Comparison.AtMost, Comparison.Equal,
    ];

    /// <summary>In order of place.</summary>
    /// <param name="text">Cleaned text.</param>
    /// <param name="times">Words of time, which hold no number to be reached.</param>
    /// <param name="acceptBare">True in a value cell, whose column tells the unit.</param>
    public List<Measurement> Find(string text, IEnumerable<TimeWord> times, bool acceptBare)
    {
        var folded = Hide(PrintedText.Fold(text), times);
        var found = new List<Measurement>();
        foreach (Match number in Number().Matches(folded))
            if (number.Index >= (found.Count == 0 ? 0 : found[^1].End) && Read(text, folded, number, acceptBare) is { } measurement)
                found.Add(measurement);
        return found;
    }

    private Measurement? Read(string text, string folded, Match number, bool acceptBare)
    {
        var end = number.Index + number.Length;
        // "100% hồ sơ" is a share of the files, not a number of them.
        var eachYear = false;
        var unit = number.Groups["share"].Success ? "%" : ReadUnit(text, folded, ref end, out eachYear);
        if (unit is null && !acceptBare)
            return null;
        if (number.Groups["word"].Success && unit is null)
            return null;

        var (start, comparison) = ReadBefore(folded, number.Index);
        eachYear |= SkipPerYear(folded, ref end);
        if (words.ComparisonAtStart.Match(folded[end..]) is { Success: true } after)
        {
            comparison = Stronger(comparison, words.After(after.Groups["word"].Value));
            end += after.Length;
        }

        eachYear |= SkipPerYear(folded, ref end);
        var value = VietnameseNumber.Parse(number.Groups["value"].Value);
        var to = number.Groups["to"].Success ? VietnameseNumber.Parse(number.Groups["to"].Value) : (decimal?)null;
        return new(start, end, to is null || comparison is Comparison.Decrease or Comparison.Increase ? comparison : Comparison.Range, value, to, unit, eachYear);
    }

    private static bool SkipPerYear(string folded, ref int end)
    {
        var year = PerYear().Match(folded[end..]);
        end += year.Length;
        return year.Success;
    }

    private string? ReadUnit(string text, string folded, ref int end, out bool eachYear)
    {
        eachYear = false;
        if (words.MeasureAtStart.Match(folded[end..]) is not { Success: true } match)
            return null;
        var unit = words.Measure(match.Groups["measure"].Value);
        end += match.Length;
        eachYear = SkipPerYear(folded, ref end);
        if (!eachYear && Denominator().Match(folded[end..]) is { Success: true } per)
        {
            unit += "/" + text.Substring(end + per.Groups["of"].Index, per.Groups["of"].Length).Trim();
            end += per.Length;
        }

        return unit;
    }

    private (int Start, Comparison? Comparison) ReadBefore(string folded, int at)
    {
        var before = words.ComparisonsAtEnd.Match(folded[..at]);
        if (!before.Success)
            return (at, null);
        Comparison? strongest = null;
        foreach (Capture word in before.Groups["word"].Captures)
            strongest = Stronger(strongest, words.Before(word.Value));
        // "đạt" is the sentence's verb, not part of the value as printed.
        var start = before.Index + (Verb().Match(before.Value) is { Success: true } verb ? verb.Length : 0);
        return (start, strongest);
    }

    private static Comparison Stronger(Comparison? first, Comparison second) =>
        first is { } one && Array.IndexOf(Strength, one) <= Array.IndexOf(Strength, second) ? one : second;

    // Blanks keep every offset where it was.
    private static string Hide(string folded, IEnumerable<TimeWord> times)
    {
        var hidden = Foreign().Replace(folded, m => new string('\u0001', m.Length)).ToCharArray();
        foreach (var time in times)
            Array.Fill(hidden, '\u0001', time.Start, time.End - time.Start);
        return new(hidden);
    }

    [GeneratedRegex(
        @"(?<![\w.,/\u0001-])(?:(?<value>" + VietnameseNumber.Pattern + @")(?<share>\s?%)?(?:\s?(?:-|den)\s?(?<to>" + VietnameseNumber.Pattern + @"))?(?<share>\s?%)?" +
        @"|(?<=(?:it nhat|toi thieu|tu) )(?<word>(?<value>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi))(?= ))(?!\w)(?![.,/]\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s?/\s?(?:1 )?nam(?!\w)|^ (?:moi|mot|hang) nam(?!\w)")]
    private static partial Regex PerYear();

    [GeneratedRegex(@"^\s?/\s?(?<of>(?:[\d.]+ )?[a-z]+)(?!\w)")]
    private static partial Regex Denominator();

    [GeneratedRegex(@"^(?:dat|la|muc|co)\s+(?=\S)|^(?:dat|la|muc)\s*$")]
    private static partial Regex Verb();

    // Numbers of documents, dates, grades, ranks, addresses.
    [GeneratedRegex(
        @"\d{1,2}/\d{1,2}/\d{4}|\d{1,2}/\d{4}|\d{1,2}/\d{1,2}(?![\d%])" +
        @"|\d+\s?[-/]\s?(?:\d{4}/)?(?!nam\b|nguoi\b|ho\b|dan\b|thang\b)[a-z][\w/-]*" +
        @"|(?<!\w)(?:so|nghi quyet|quyet dinh|nghi dinh|chi thi|ket luan|de an|quoc lo|duong|ngo|phu luc|cap do|muc do|giai doan|lan thu|khoa|nhom|top|dung thu|ca|dieu|khoan|quy mo khoang|ty le) \d+(?:[./:-]\d+)*(?!\s?%)(?=\W|$)" +
        @"|(?<!\w)(?:tcvn|iso)[ \d:,-]+" +
        @"|trong so \d+|tren tong so \d+")]
    private static partial Regex Foreign();
}
