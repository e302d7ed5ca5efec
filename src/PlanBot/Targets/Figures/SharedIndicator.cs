using System.Text.RegularExpressions;

namespace PlanBot.Targets.Figures;

/// <summary>Completes an indicator that leaves out what the one before it has just named.</summary>
internal static partial class SharedIndicator
{
    /// <summary>
    /// "tỷ lệ khám phá án đạt trên 80% và án rất nghiêm trọng đạt trên 95%" measures twice the rate of "khám phá";
    /// "100% tin báo được tiếp nhận, trong đó tỷ lệ giải quyết" that of "tin báo".
    /// </summary>
    /// <param name="before">The indicator before it in the same statement, or null.</param>
    public static string Complete(string indicator, string? before)
    {
        if (before is null)
            return indicator;
        var folded = PrintedText.Fold(indicator);
        var foldedBefore = PrintedText.Fold(before);
        if (ShortRate().IsMatch(folded) && !Rate().IsMatch(foldedBefore))
            return $"{indicator} {Passive().Replace(before, "")}";

        var first = folded.Split(' ')[0];
        var at = foldedBefore.IndexOf($" {first} ", StringComparison.Ordinal) is var inside and >= 0 ? inside
            : foldedBefore.EndsWith($" {first}", StringComparison.Ordinal) ? foldedBefore.Length - first.Length - 1 : -1;
        return at > 0 && Rate().IsMatch(foldedBefore) && !Rate().IsMatch(folded) ? $"{before[..at]} {indicator}" : indicator;
    }

    /// <summary>"chỉ số A, chỉ số B đứng trong nhóm dẫn đầu" is the state of two.</summary>
    public static IEnumerable<Figure> Split(Figure state)
    {
        var second = Second().Match(PrintedText.Fold(state.Indicator));
        var at = state.Indicator.IndexOf(state.ValueText, StringComparison.Ordinal);
        if (!second.Success || at < second.Index)
            return [state];
        var first = $"{state.Indicator[..second.Index]} {state.Indicator[at..]}";
        var rest = state.Indicator[(second.Index + second.Length)..];
        return [state with { Indicator = first, Basis = first }, state with { Indicator = rest, Basis = rest }];
    }

    [GeneratedRegex(@"(?<=^(?:chi so|ty le) [^,]*),\s+(?=(?:chi so|ty le) )")]
    private static partial Regex Second();

    [GeneratedRegex(@"^ty le\b")]
    private static partial Regex Rate();

    [GeneratedRegex(@"^ty le \w+(?: \w+)?$")]
    private static partial Regex ShortRate();

    // What is done with the thing: "… được tiếp nhận, thụ lý".
    [GeneratedRegex(@" được .*$")]
    private static partial Regex Passive();
}
