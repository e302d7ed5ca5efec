using System.Text.RegularExpressions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Targets.Figures;

/// <summary>Reads one statement: its numbers, or the state it asks for.</summary>
internal sealed partial class StatementReader(FigureWords words)
{
    private readonly MeasurementReader _measurements = new(words);
    private readonly StateReader _states = new(words);

    public StatementReading Read(string text, FigureContext context, bool isAside = false)
    {
        var folded = PrintedText.Fold(text);
        if (context.NumbersOnly && !MayCount().IsMatch(folded))
            return new([], null, false, null);
        var times = TimeWords.Find(folded, context.Plan);
        var measurements = _measurements.Find(text, times, acceptBare: false);
        var head = times.FirstOrDefault(t => t.Period is not null && IsHead(text, t.Start));
        var keep = times.FirstOrDefault(t => t.ThenTo is not null);
        var headEnd = head is null ? 0 : keep is not null && keep.Start <= head.End + 1 ? keep.End : head.End;
        var holdsForAll = head is not null && AfterHead().IsMatch(PrintedText.Fold(text[headEnd..]));
        var inherited = head?.Period ?? context.Inherited;
        var figures = new List<Figure>();
        foreach (var part in PartSplitter.Split(text, measurements))
            figures.AddRange(ReadPart(text, part, times, context with
            {
                Indicator = figures.LastOrDefault()?.Indicator ?? context.Indicator,
                Inherited = inherited,
            }, isAside)
                // A number that measures nothing named is no target.
                .Where(f => f.Indicator.Length > 0)
                .Select(f => Completed(f, figures))
                .ToList());
        return new(figures, head?.Period, holdsForAll, keep?.ThenTo);
    }

    private static Figure Completed(Figure figure, List<Figure> before)
    {
        var indicator = SharedIndicator.Complete(figure.Indicator, before.LastOrDefault()?.Indicator);
        return figure with { Indicator = indicator, Basis = figure.Basis.Replace(figure.Indicator, indicator, StringComparison.Ordinal) };
    }

    private IEnumerable<Figure> ReadPart(string text, Part part, List<TimeWord> times, FigureContext context, bool isAside)
    {
        var own = times.Where(t => t.Start >= part.Start && t.Start < part.End).ToList();
        if (part.Measurement is null)
        {
            var state = _states.Read(WithoutTimes(text, part.Start, part.End, Edges(text, part, own)), Period(own, null, text, part, context), IsStated(own, context));
            return state is null ? [] : SharedIndicator.Split(state);
        }

        var measurement = part.Measurement;
        var wording = IndicatorWording.Read(
            WithoutTimes(text, part.Start, measurement.Start, own),
            Digresses(text[measurement.End..part.End]) ? "" : WithoutTimes(text, measurement.End, part.End, own),
            text[measurement.Start..measurement.End],
            measurement,
            context.Indicator,
            isAside);
        var period = Period(own, measurement, text, part, context);
        return wording.Indicators.Select(indicator => new Figure
        {
            Indicator = indicator,
            Comparison = wording.Comparison,
            Value = measurement.Value,
            ValueTo = measurement.ValueTo,
            ValueText = wording.ValueText,
            Unit = measurement.Unit,
            Period = period,
            IsPeriodStated = measurement.EachYear || period.Kind == TargetPeriodKind.Average || IsStated(own, context),
            Basis = $"{indicator} {wording.After}",
        });
    }

    private static bool IsStated(List<TimeWord> own, FigureContext context) =>
        context.Inherited is not null || own.Any(t => t.Period is not null);

    // The nearest time before the number, then one behind it, then the sentence's, then the heading's.
    private static TargetPeriod Period(List<TimeWord> own, Measurement? measurement, string text, Part part, FigureContext context)
    {
        var at = measurement?.Start ?? part.End;
        var nearest = own.LastOrDefault(t => t.Period is not null && t.Start < at) ?? own.FirstOrDefault(t => t.Period is not null);
        // Without a number the head speaks: "Năm 2026, ban hành Đề án … đến năm 2030".
        if (measurement is null)
            return own.FirstOrDefault(t => t.Period is not null)?.Period ?? context.Inherited ?? context.Default;
        // "Hằng năm … tăng bình quân 10%/năm" is an average over the plan's years, not a figure of each of them.
        if (Average().IsMatch(PrintedText.Fold(text[part.Start..at])))
            return own.FirstOrDefault(t => t.IsSpan)?.Period is { } span ? TimeWords.Average(span.From, span.To)
                : TimeWords.Average(context.Plan.From, context.Plan.To);
        if (nearest?.Period is { } stated)
            return stated;
        if (measurement?.EachYear == true)
            return context.Inherited is { Kind: TargetPeriodKind.EachYear } each ? each : TimeWords.EachYear(context.Plan.From, context.Plan.To);
        return context.Inherited ?? context.Default;
    }

    private static string WithoutTimes(string text, int start, int end, List<TimeWord> times)
    {
        var kept = text.ToCharArray();
        foreach (var time in times.Where(t => t.Period is not null || t.ThenTo is not null))
            Array.Fill(kept, ' ', time.Start, time.End - time.Start);
        return StatementSplitter.Tidy(new string(kept, start, Math.Max(0, end - start)));
    }

    // "…17%/năm, trong đó tập trung …": what follows the comma is no part of the value.
    private static bool Digresses(string after) => Digression().IsMatch(PrintedText.Fold(after));

    // A time inside a state belongs to its words: "ban hành Đề án … đến năm 2030, định hướng năm 2045".
    private static List<TimeWord> Edges(string text, Part part, List<TimeWord> own)
    {
        var end = own.FirstOrDefault(t => t.ThenTo is not null)?.Start ?? part.End;
        return [.. own.Where(t => t.ThenTo is not null || IsHead(text[part.Start..], t.Start - part.Start)
            || (t.End <= end && text[t.End..end].AsSpan().Trim(" .,;:").IsEmpty))];
    }

    private static bool IsHead(string text, int at) => Opening().IsMatch(PrintedText.Fold(text[..at]));

    [GeneratedRegex(@"^[\s,:]*(?:(?:phan dau|trong do|ke hoach|va|quyet tam)[\s,:]+)*$")]
    private static partial Regex Opening();

    // A digit, a number word, a time that holds for what follows, or the words for none.
    [GeneratedRegex(@"\d|\b(?:it nhat|toi thieu|khong|hang nam|moi nam)\b")]
    private static partial Regex MayCount();

    [GeneratedRegex(@"^\s*(?:,|trong do\b)")]
    private static partial Regex Digression();

    [GeneratedRegex(@"^\s*:")]
    private static partial Regex AfterHead();

    [GeneratedRegex(@"\bbinh quan\b(?! dau nguoi)")]
    private static partial Regex Average();
}
