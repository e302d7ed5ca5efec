using PlanBot.Language;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Targets.Figures;

/// <summary>Reads a target's passage into its figures.</summary>
internal sealed class FigureReader(FigureWords words)
{
    private readonly StatementReader _statements = new(words);

    /// <param name="folder">The folder index/.</param>
    /// <exception cref="VocabularyException">A vocabulary file is not as its header says.</exception>
    public static FigureReader Load(string folder) => new(FigureWords.Load(folder));

    /// <summary>
    /// The figures of a passage in order; empty where it states none. Brackets are read as asides of the figure before
    /// them, a time at a sentence's head holds up to its end.
    /// </summary>
    public IReadOnlyList<Figure> Read(string passage, FigureContext context)
    {
        var figures = new List<Figure>();
        var text = PrintedText.WithoutMark(PrintedText.Clean(passage));
        TargetPeriod? head = null, whole = null;
        var sentence = 0;
        int? wholeKeep = null;
        foreach (var statement in StatementSplitter.Split(text))
        {
            if (statement.BeginsSentence)
                (head, sentence) = (whole, figures.Count);
            var reading = _statements.Read(statement.Text, context with
            {
                Indicator = figures.LastOrDefault()?.Indicator ?? context.Indicator,
                Inherited = head ?? context.Inherited,
            });
            if (reading.Figures.Count == 0 && figures.Count > sentence && GoesOn(statement, figures[^1]))
                figures[^1] = Longer(figures[^1], statement);
            head = reading.Head ?? head;
            whole = reading.HoldsForAll ? reading.Head : whole;
            figures.AddRange(reading.Figures);
            foreach (var aside in statement.Asides)
                figures.AddRange(ReadAside(aside, figures, context));
            if (reading.KeepTo is not null && figures.Count > 0 && figures[^1].IsPeriodStated)
                TakeLateTime(figures, sentence);
            wholeKeep = reading.HoldsForAll ? reading.KeepTo : wholeKeep;
            if ((reading.KeepTo ?? wholeKeep) is { } to)
                figures.AddRange(Kept(figures.Skip(sentence), to).ToList());
        }

        return figures;
    }

    // "hoàn thành áp dụng Hệ thống A; Hệ thống B; Chỉ số C": the next name of a list, under the same verb.
    private static bool GoesOn(Statement statement, Figure state) =>
        !statement.BeginsSentence && state.Value is null && char.IsUpper(statement.Text.TrimStart()[0]);

    private static Figure Longer(Figure state, Statement more)
    {
        var indicator = $"{state.Indicator}; {StatementSplitter.Tidy(more.Text)}";
        return state with { Indicator = indicator, Basis = indicator };
    }

    // "(tương ứng với mức trên 117 triệu đồng/người)" measures what the figure before it measures, at the same time.
    private List<Figure> ReadAside(string aside, List<Figure> figures, FigureContext context)
    {
        if (figures.Count == 0)
            return [];
        var outer = figures[^1];
        var inside = context with { Indicator = outer.Indicator, Inherited = outer.IsPeriodStated && outer.Period.Kind != TargetPeriodKind.Average ? outer.Period : null };
        var found = new List<Figure>();
        foreach (var statement in StatementSplitter.Split(aside))
            found.AddRange(_statements.Read(statement.Text, inside, isAside: true).Figures.Where(f => f.Value is not null));
        return [.. found.Select(f => IsLevelOfGrowth(f, outer) ? f with { Period = TargetPeriod.InYear(f.Period.To) } : f)];
    }

    // A growth is an average over years, the level it leads to ("117 triệu đồng/người") is reached in the last of them.
    private static bool IsLevelOfGrowth(Figure inside, Figure outer) =>
        outer.Period.Kind == TargetPeriodKind.Average && inside.Period == outer.Period && inside.Unit != "%";

    // "A; B; C trong năm 2026 và duy trì các năm tiếp theo": the time at the end is the whole list's.
    private static void TakeLateTime(List<Figure> figures, int from)
    {
        for (var i = from; i < figures.Count; i++)
            if (!figures[i].IsPeriodStated)
                figures[i] = figures[i] with { Period = figures[^1].Period, IsPeriodStated = true };
    }

    // "… đạt 100% và duy trì các năm tiếp theo": the same figure again, for every year after.
    private static IEnumerable<Figure> Kept(IEnumerable<Figure> figures, int to) =>
        figures
            .Where(f => f.Period.Kind == TargetPeriodKind.Year && f.Period.To < to && f.IsPeriodStated)
            .Select(f => f with { Comparison = f.Value is null ? Comparison.Maintain : f.Comparison, Period = TimeWords.EachYear(f.Period.To + 1, to) });
}
