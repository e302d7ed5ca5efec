using System.Text.RegularExpressions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Targets.Figures;

/// <summary>Reads a statement without a number: a state to reach, to keep, or the words for none at all.</summary>
internal sealed partial class StateReader(FigureWords words)
{
    // "Duy trì không còn hộ nghèo" keeps a zero; "xây dựng và duy trì phường không ma túy" keeps a state.
    private static readonly FigureWords.State[] Strength =
    [
        FigureWords.State.Zero, FigureWords.State.Maintain, FigureWords.State.Decrease, FigureWords.State.Achieve, FigureWords.State.None,
    ];

    /// <summary>Null where the statement asks for no state.</summary>
    /// <param name="text">Without words of time.</param>
    public Figure? Read(string text, TargetPeriod period, bool isPeriodStated)
    {
        var folded = PrintedText.Fold(text);
        var matches = words.StateAnywhere.Matches(folded).ToList();
        if (matches.Count == 0 || text.Length == 0)
            return null;
        var best = matches.Where(m => m.Index >= Opening().Match(folded).Length).DefaultIfEmpty(matches[^1]).MinBy(m => (Array.IndexOf(Strength, words.StateOf(m.Groups["state"].Value)), m.Index))!;
        var state = words.StateOf(best.Groups["state"].Value);
        if (state == FigureWords.State.None)
            return null;
        var keeps = matches.Any(m => words.StateOf(m.Groups["state"].Value) == FigureWords.State.Maintain && m.Index < best.Index);
        var (indicator, valueText, unit) = Words(text, folded, best, state);
        return new()
        {
            Indicator = indicator,
            Comparison = state switch
            {
                FigureWords.State.Zero => keeps ? Comparison.Maintain : Comparison.Equal,
                FigureWords.State.Maintain => Comparison.Maintain,
                FigureWords.State.Decrease => Comparison.Decrease,
                _ => Comparison.Achieve,
            },
            Value = state == FigureWords.State.Zero ? 0 : null,
            ValueText = valueText,
            Unit = unit,
            Period = period,
            IsPeriodStated = isPeriodStated,
            Basis = text,
        };
    }

    private (string Indicator, string ValueText, string? Unit) Words(string text, string folded, Match best, FigureWords.State state)
    {
        var opening = Math.Min(Opening().Match(folded).Length, best.Index);
        (text, folded) = (text[opening..], folded[opening..]);
        var start = best.Index - opening;
        var end = start + best.Length;
        if (state == FigureWords.State.Zero && words.MeasureAtStart.Match(folded[end..]) is { Success: true } measure)
            return (StatementSplitter.Tidy(text[end..]), StatementSplitter.Tidy(text[..end]), words.Measure(measure.Groups["measure"].Value));
        var rest = StatementSplitter.Tidy(AndMore().Replace(text[end..], ""));
        return state switch
        {
            FigureWords.State.Zero => (rest, StatementSplitter.Tidy(text[..end]), null),
            FigureWords.State.Achieve => (StatementSplitter.Tidy(text), StatementSplitter.Tidy(text[start..]), null),
            _ => start == 0 ? (rest, text[..end], null) : (StatementSplitter.Tidy(text), StatementSplitter.Tidy(text[start..]), null),
        };
    }

    // "Duy trì và nâng cao công tác …": what is kept is the work.
    [GeneratedRegex(@"^ và (?:nâng cao|phát triển|giữ vững|phát huy|bảo đảm|đảm bảo)(?: hiệu quả| chất lượng)?(?= )|^, (?:làm giảm|kéo giảm|giảm)(?= )")]
    private static partial Regex AndMore();

    [GeneratedRegex(@"^(?:[\s,:-]*(?:phan dau|trong do|tiep tuc|quyet tam|va|ke hoach|thuc hien|dong thoi)(?!\w))+[\s,:]*")]
    private static partial Regex Opening();
}
