using PlanBot.Language;

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
        return found;
    }

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
