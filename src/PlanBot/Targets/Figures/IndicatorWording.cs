using System.Text.RegularExpressions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Targets.Figures;

/// <summary>How a number's words are shared out between what is measured and how much.</summary>
/// <param name="Indicators">What is measured; two where one number holds for both ("tỷ lệ A, tỷ lệ B đạt 100%").</param>
/// <param name="After">The words behind the value.</param>
internal sealed partial record IndicatorWording(IReadOnlyList<string> Indicators, Comparison Comparison, string ValueText, string After)
{
    /// <param name="before">The part's words before the value, without words of time.</param>
    /// <param name="after">The words behind it.</param>
    /// <param name="printed">The value as printed.</param>
    /// <param name="outer">What the passage has measured so far, for a part that names nothing.</param>
    public static IndicatorWording Read(string before, string after, string printed, Measurement measurement, string? outer, bool isAside)
    {
        var comparison = measurement.Comparison is null or Comparison.Maintain ? Comparison.Equal : measurement.Comparison.Value;
        var lead = Strip(Opening(), before);
        // "Duy trì 100% các trường …": a number to keep is that number.
        if (Keep().Match(PrintedText.Fold(lead)) is { Success: true } keep)
        {
            lead = lead[keep.Length..].Trim();
        }

        var predicate = Predicate().Match(PrintedText.Fold(lead));
        var noun = StatementSplitter.Tidy(predicate.Success ? lead[..predicate.Index] : lead);
        var valueText = StatementSplitter.Tidy(printed);
        after = StatementSplitter.Tidy(after);
        var closer = Before(Digression(), after);

        if (outer is not null && NamesNothing(noun, closer, Reaches().IsMatch(predicate.Value), measurement, isAside))
            return new([FromOuter(outer, noun)], comparison, Join(valueText, closer), closer);
        if (IsNounLed(noun, predicate.Success))
            return new(Split(noun), comparison, Join(valueText, closer), closer);
        var thing = measurement.IsShare ? "" : measurement.Unit ?? "";
        after = measurement.IsShare ? after : Before(LongDigression(), after);
        return new([StatementSplitter.Tidy(PerYear().Replace(Join(Join(noun, thing), after), ""))], comparison, valueText, "");
    }

    // "Đến năm 2030 đạt 66% …" and "2026: tăng mới ít nhất 100 …" go on about what was measured before; in
    // "(03 trường được công nhận lại …)" the number counts things of its own.
    private static bool NamesNothing(string noun, string after, bool reaches, Measurement measurement, bool isAside)
    {
        if (isAside && (noun.Length == 0 || Growth().IsMatch(PrintedText.Fold(noun))))
            return after.Length == 0 || measurement.IsShare || IsMoney(measurement);
        return noun.Length == 0 && reaches && measurement.IsShare;
    }

    private static bool IsMoney(Measurement measurement) => measurement.Unit?.Contains("đồng", StringComparison.Ordinal) == true;

    private static string FromOuter(string outer, string noun)
    {
        var growth = Grows().Match(PrintedText.Fold(outer));
        return Join(growth.Success ? outer[..growth.Index].Trim() : outer, noun);
    }

    private static bool IsNounLed(string noun, bool hasPredicate) =>
        noun.Contains(' ', StringComparison.Ordinal) && (hasPredicate || NounHead().IsMatch(PrintedText.Fold(noun)));

    // "tỷ lệ A, tỷ lệ B đạt 100%": one value, two indicators.
    private static List<string> Split(string noun)
    {
        var folded = PrintedText.Fold(noun);
        var second = SecondRate().Match(folded);
        return second.Success
            ? [StatementSplitter.Tidy(noun[..second.Index]), StatementSplitter.Tidy(noun[second.Index..])]
            : [noun];
    }

    private static string Before(Regex digression, string after) =>
        StatementSplitter.Tidy(after[..digression.Replace(PrintedText.Fold(after), "").Length]);

    private static string Strip(Regex opening, string text)
    {
        var match = opening.Match(PrintedText.Fold(text));
        return match.Success ? text[match.Length..].Trim() : text.Trim();
    }

    private static string Join(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : $"{first} {second}";

    [GeneratedRegex(@"^(?:[\s,:-]*(?:phan dau|trong do|dam bao|bao dam|tiep tuc|quyet tam|va|ke hoach (?:hang nam|0?5 nam)?|thuc hien|voi|tuong ung|tuong duong|muc)(?!\w))+[\s,:]*")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^duy tri(?: va phat trien)?\s+")]
    private static partial Regex Keep();

    [GeneratedRegex(@"(?<!\w)(?:(?:dat|la|co|con|chiem|dat muc|o muc|tren|tu|giam|:)\s*)+$|:\s*$")]
    private static partial Regex Predicate();

    [GeneratedRegex(@"\bdat\b")]
    private static partial Regex Reaches();

    [GeneratedRegex(@"^(?:ty le|so|tong|thu|chi tieu|chi so|dien tich|mat do|toc do|gia tri|doanh thu|san luong|muc|khu vuc|to dan pho|gia dinh|ho )")]
    private static partial Regex NounHead();

    [GeneratedRegex(@"^(?:tang moi|tang them|tang|them|thanh lap moi)$")]
    private static partial Regex Growth();

    [GeneratedRegex(@"\s+tang(?: truong)?(?: binh quan| moi)?$")]
    private static partial Regex Grows();

    // What goes on after the value's own words: "17%/năm, trong đó tập trung …".
    [GeneratedRegex(@",.*$|\s*trong do:.*$")]
    private static partial Regex Digression();

    // The short end of a list still names what is counted: "mỗi cấp học tiểu học, trung học cơ sở".
    [GeneratedRegex(@",(?! \w+(?: \w+){1,3}$).*$|\s*trong do:.*$")]
    private static partial Regex LongDigression();

    [GeneratedRegex(@"\s*/\s*năm$")]
    private static partial Regex PerYear();

    [GeneratedRegex(@",\s+(?=ty le\b)")]
    private static partial Regex SecondRate();
}
