using System.Text.RegularExpressions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Targets.Figures;

/// <summary>Reads a table's value cell: "≥ 15-17", "Trên 97,5", "Giảm hàng năm", "Đạt".</summary>
internal sealed partial class CellReader(FigureWords words)
{
    private readonly MeasurementReader _measurements = new(words);
    private readonly StateReader _states = new(words);

    /// <summary>No figure, or one.</summary>
    /// <param name="cell">As printed.</param>
    /// <param name="indicator">What the row measures.</param>
    /// <param name="measure">The row's unit of measure, or null.</param>
    public IReadOnlyList<Figure> Read(string cell, string indicator, string? measure, FigureContext context)
    {
        var text = StatementSplitter.Tidy(PrintedText.Clean(cell));
        var times = TimeWords.Find(PrintedText.Fold(text), context.Plan);
        if (_measurements.Find(text, times, acceptBare: true) is [var measurement, ..])
            return [Measured(text, indicator, Unit(measure), measurement, times, context)];
        if (_states.Read(text, context.Default, isPeriodStated: true) is not { } state)
            return [];
        var stated = times.FirstOrDefault(t => t.Period is not null)?.Period;
        return [state with
        {
            Indicator = indicator,
            ValueText = text,
            Unit = state.Comparison == Comparison.Decrease ? Unit(measure) : null,
            Basis = indicator,
            Period = stated ?? (context.Default.Kind == TargetPeriodKind.Average ? TimeWords.EachYear(context.Default.From, context.Default.To) : context.Default),
        }];
    }

    /// <summary>A row that gives no value at all: its name is the target.</summary>
    public static Figure InWords(string name, FigureContext context) => new()
    {
        Indicator = name,
        Comparison = Comparison.Achieve,
        ValueText = name,
        Period = context.Default,
        Basis = name,
    };

    private static Figure Measured(string text, string indicator, string? unit, Measurement measurement, List<TimeWord> times, FigureContext context)
    {
        // A cell may name its own indicator: "Tỷ lệ giải ngân vốn đầu tư công hằng năm của phường ≥ 95%".
        var before = StatementSplitter.Tidy(text[..measurement.Start]);
        var own = OwnIndicator().IsMatch(PrintedText.Fold(before)) ? before : indicator;
        return new()
        {
            Indicator = own,
            Comparison = measurement.Comparison ?? Comparison.Equal,
            Value = measurement.Value,
            ValueTo = measurement.ValueTo,
            ValueText = own == before ? StatementSplitter.Tidy(text[measurement.Start..]) : text,
            Unit = measurement.Unit ?? unit,
            Period = (own == before ? times.FirstOrDefault(t => t.Period is not null)?.Period : null) is { } stated ? stated
                : measurement.EachYear && context.Default.Kind == TargetPeriodKind.Year
                ? TimeWords.EachYear(context.Plan.From, context.Plan.To) : context.Default,
            IsPeriodStated = true,
            Basis = own,
        };
    }

    private string? Unit(string? printed)
    {
        if (printed is null)
            return null;
        var cleaned = StatementSplitter.Tidy(PrintedText.Clean(printed));
        return words.Measure(PrintedText.Fold(cleaned)) ?? cleaned.ToLowerInvariant();
    }

    [GeneratedRegex(@"^(?:ty le|so|tong|chi so)\b.*\s")]
    private static partial Regex OwnIndicator();
}
