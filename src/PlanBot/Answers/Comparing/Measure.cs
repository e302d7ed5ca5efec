using PlanBot.Language;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>What kind of number a figure is: only figures of one kind can be set against one another.</summary>
/// <param name="Unit">"%", "doanh nghiệp", "doanh nghiệp/1.000 dân".</param>
/// <param name="Change">1 where it is growth, -1 where it is a fall, 0 for a level.</param>
internal readonly record struct Measure(string Unit, int Change)
{
    /// <summary>Null for a state and for a sentence without figure.</summary>
    public static Measure? Of(Target? figure)
    {
        if (figure?.Value is null)
            return null;
        var indicator = Syllables.Read(figure.Indicator).Select(s => s.Marked).ToHashSet(StringComparer.Ordinal);
        var change = figure.Comparison == Comparison.Decrease || indicator.Contains("giam3") ? -1
            : figure.Comparison == Comparison.Increase || indicator.Contains("tăng") ? 1 : 0;
        return new(figure.Unit ?? "", change);
    }
}
