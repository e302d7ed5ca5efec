using PlanBot.Language;
using PlanBot.Targets;

namespace PlanBot.Answers;

/// <summary>What kind of number a figure is: only figures of one kind can be set against one another.</summary>
/// <param name="Unit">"%", "tỷ", "doanh", "doanh/1.000 dân": of the unit's words the first, for "trường" and "trường học" count the same.</param>
/// <param name="Change">1 where it is growth, -1 where it is a fall, 0 for a level.</param>
internal readonly record struct Measure(string Unit, int Change)
{
    // "Thành lập mới 200 doanh nghiệp" and "tăng mới 100 doanh nghiệp" are both so many more.
    private static readonly string New = Syllables.Read("mới")[0].Marked;
    private static readonly string More = Syllables.Read("tăng")[0].Marked;
    private static readonly string Less = Syllables.Read("giảm")[0].Marked;

    /// <summary>Null for a state and for a sentence without figure.</summary>
    public static Measure? Of(Target? figure)
    {
        if (figure?.Value is null)
            return null;
        var indicator = Syllables.Read(figure.Indicator).Select(s => s.Marked).ToHashSet(StringComparer.Ordinal);
        var change = figure.Comparison == Comparison.Decrease || indicator.Contains(Less) ? -1
            : figure.Comparison == Comparison.Increase || indicator.Contains(More) || (figure.Unit != "%" && indicator.Contains(New)) ? 1 : 0;
        return new(Head(figure.Unit ?? ""), change);
    }

    /// <summary>True for a share by which something is to grow or fall.</summary>
    public static bool IsChange(Target figure) => Of(figure) is { Unit: "%", Change: not 0 };

    private static string Head(string unit)
    {
        var per = unit.IndexOf('/', StringComparison.Ordinal);
        var counted = per < 0 ? unit : unit[..per];
        return counted.Split(' ')[0].ToLowerInvariant() + unit[counted.Length..];
    }
}
