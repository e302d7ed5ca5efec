using System.Text.RegularExpressions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Targets.Figures;

/// <summary>A stretch of a statement that says one thing: one number with its words, or a state.</summary>
internal sealed record Part(int Start, int End, Measurement? Measurement);

/// <summary>Cuts a statement between its numbers: "gia đình văn hóa đạt 98%, tổ dân phố văn hóa đạt 90%".</summary>
internal static partial class PartSplitter
{
    public static List<Part> Split(string text, IReadOnlyList<Measurement> measurements)
    {
        var folded = PrintedText.Fold(text);
        var parts = new List<Part>();
        var start = 0;
        Measurement? current = null;
        foreach (var measurement in measurements)
        {
            if (current is null)
            {
                start = AddStatesBefore(folded, start, measurement, parts);
                current = measurement;
                continue;
            }

            // "100% cơ sở được trang bị ít nhất một phòng học": the second number describes and is no target.
            if (Boundary(folded, start, current, measurement) is not { } cut)
                continue;
            parts.Add(new(start, cut, current));
            start = AfterSeparator(folded, cut);
            current = measurement;
        }

        if (current is not null)
            return [.. parts, new(start, text.Length, current)];
        return [.. SplitStates(folded, start, text.Length)];
    }

    // "không còn hộ nghèo …, tỷ lệ hộ cận nghèo đạt 0,5%": what stands before the number's own noun is a state.
    private static int AddStatesBefore(string folded, int start, Measurement measurement, List<Part> parts)
    {
        var noun = NewNoun().Matches(folded[start..measurement.Start]).LastOrDefault();
        if (noun is null || !HasState().IsMatch(folded[start..(start + noun.Index)]))
            return start;
        parts.Add(new(start, start + noun.Index, null));
        return AfterSeparator(folded, start + noun.Index);
    }

    private static IEnumerable<Part> SplitStates(string folded, int start, int end)
    {
        foreach (Match verb in NewState().Matches(folded[start..end]))
        {
            if (!HasState().IsMatch(folded[start..verb.Index]))
                continue;
            yield return new(start, verb.Index, null);
            start = AfterSeparator(folded, verb.Index);
        }

        yield return new(start, end, null);
    }

    private static int? Boundary(string folded, int start, Measurement first, Measurement second)
    {
        var between = folded[first.End..second.Start];
        if (between.Length > 0 && Separator().Match(between) is { Success: true, Index: 0 })
            return first.End;
        var leads = Leading().IsMatch(folded[start..first.Start]);
        var cuts = (leads ? StrongSeparator() : Separator()).Matches(between);
        if (leads && cuts.Count == 0 && NextMember().Matches(between) is { Count: > 0 } members)
            return first.End + members[^1].Index;
        return cuts.Count == 0 ? null : first.End + (leads ? cuts[^1] : cuts[0]).Index;
    }

    private static int AfterSeparator(string folded, int at) => at + Separator().Match(folded[at..]) switch
    {
        { Success: true, Index: 0 } match => match.Length,
        _ => 0,
    };

    private const string Nouns = "ty le|so luong|so (?=doanh|ho|nguoi|truong)|tong|thu nhap|thu ngan sach|chi so|chi tieu|dien tich|mat do|toc do";

    [GeneratedRegex(@"^\s*(?:,\s*trong do:?(?: co)?\s+|,\s*|va\s+|trong do:?\s+)|,\s*trong do:?(?: co)?\s+|,\s+|\s+trong do:?\s+|\s+va\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@",?\s*trong do:?\s+|,\s+(?=" + Nouns + @")|\s+va\s+(?=ty le)")]
    private static partial Regex StrongSeparator();

    // The second of a list: "03 trường được công nhận lại, 04 trường …".
    [GeneratedRegex(@",\s*$|,\s+(?:co|dat|it nhat|tang moi|tren)\s*$|,\s+(?:giam|tang)[^,]*$")]
    private static partial Regex NextMember();

    [GeneratedRegex(@",\s+(?=" + Nouns + ")")]
    private static partial Regex NewNoun();

    [GeneratedRegex(@",\s+(?=(?:xay dung|hoan thanh|duy tri|giu vung|khong de|trang bi|ban hanh|phan dau|lam giam)\b)")]
    private static partial Regex NewState();

    [GeneratedRegex(@"\b(?:khong con|khong phat sinh|khong de|duy tri|giu vung|dat chuan|hoan thanh|xay dung|duoc cong nhan|ban hanh)\b")]
    private static partial Regex HasState();

    // Nothing but opening words stands before the number: its noun follows it.
    [GeneratedRegex(@"^[\s,:\u0001]*(?:(?:phan dau|hang nam|den|nam|20\d\d|co|dam bao|bao dam|duy tri|hoan thanh|trong do|thanh lap moi|tang moi)[\s,:]*)*$")]
    private static partial Regex Leading();
}
