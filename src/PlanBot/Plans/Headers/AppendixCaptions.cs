using System.Text.RegularExpressions;

namespace PlanBot.Plans.Headers;

/// <summary>"(Kèm theo Kế hoạch số 86/KH-UBND, ngày 15 tháng 3 năm 2026 …)": what an appendix says of the plan it belongs to.</summary>
internal static partial class AppendixCaptions
{
    /// <summary>The folded captions, in order, except those of a plan of the city or province.</summary>
    public static IReadOnlyList<string> Read(HeaderText text) =>
        [.. Caption().Matches(text.WholeFolded).Select(m => m.Value).Where(c => !HigherIssuer().IsMatch(c))];

    [GeneratedRegex(@"\bkem theo\s+ke hoach\s+so[^)]{0,200}")]
    private static partial Regex Caption();

    [GeneratedRegex(@"cua\s+(?:uy ban nhan dan|ubnd)\s+(?:thanh pho|tinh)\b")]
    private static partial Regex HigherIssuer();
}
