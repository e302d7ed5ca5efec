using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Targets;
using PlanBot.Units;

namespace PlanBot.Tests.Targets;

/// <summary>Holds what was read from a plan against what a person read in it.</summary>
internal sealed partial class GoldenJudge
{
    private static readonly TargetReader Reader = TargetReader.Load(VocabularyFile.DefaultFolder);
    internal static readonly UnitDirectory Units = UnitDirectory.Load(VocabularyFile.DefaultFolder);
    private readonly Dictionary<ClauseId, Clause> _clauses;
    private readonly PlanPeriod _plan;

    public GoldenJudge(string file)
    {
        var (document, outline) = (Seeds.Document(file), Seeds.Outline(file));
        _clauses = outline.Clauses.ToDictionary(c => c.Id);
        _plan = document.Header.Period!.Value;
        Golden = GoldenTarget.Read(file);
        Targets = Reader.Read(document, outline, Units).Targets;
        Count = Reader.Count(document, outline, Units);
        Outline = outline;
    }

    public IReadOnlyList<GoldenTarget> Golden { get; }
    public IReadOnlyList<Target> Targets { get; }
    public ClauseOutline Outline { get; }
    public (int Body, int Rows) Count { get; }

    public Clause ClauseOf(ClauseId id) => _clauses[id];

    /// <summary>What is stated on the lines, first or again.</summary>
    public IEnumerable<Target> StatedAt(LineRange lines) =>
        Targets.Where(t => t.AlsoAt.Prepend(t.Clause).Any(c => _clauses[c].Lines is var own && own.First >= lines.First && own.Last <= lines.Last));

    /// <summary>How the figure was read: the best of what is stated on its lines.</summary>
    public Verdict Judge(GoldenTarget golden, GoldenFigure figure)
    {
        var stated = StatedAt(figure.Range ?? golden.Range).ToList();
        var own = figure.Readings.SelectMany(r => stated.Select(t => Judge(r, t)));
        var shared = Restated(golden, figure).SelectMany(s => stated.Where(StatedAt(s.Place).Contains).Where(t => Words(figure, t) >= 0.4).Select(t => Judge(s.Figure, t)));
        return own.Concat(shared).MaxBy(v => v.Score) ?? new(null, 0, false, false, false, false);
    }

    public static string Show(Target t) => string.Create(
        CultureInfo.InvariantCulture,
        $"[{t.Lines.First}] {t.Indicator} | {t.Comparison} {t.Value} {t.ValueTo} {t.Unit} | {Show(t.Period)} | {string.Join(", ", t.Leads)} | \"{t.ValueText}\"");

    private static string Show(TargetPeriod p) => string.Create(CultureInfo.InvariantCulture, $"{p.Kind} {p.From}-{p.To}");

    // A target seen in two places is one: the words of the other place, with the same value, may have given it its
    // sign (98 % and "≥ 98 %" are no conflict), its time and its name.
    private IEnumerable<(LineRange Place, GoldenFigure Figure)> Restated(GoldenTarget golden, GoldenFigure figure) =>
        Golden
            .Where(g => g != golden && GoldenTarget.AreOne(g, golden))
            .SelectMany(g => g.Figures.Select(f => (f.Range ?? g.Range, f)))
            .Where(o => o.f.Value == figure.Value && o.f.ValueTo == figure.ValueTo && o.f.Unit == figure.Unit
                && (o.f.Comparison == figure.Comparison || (IsPlain(o.f) && IsPlain(figure))));

    private static bool IsPlain(GoldenFigure figure) => figure.Comparison is "=" or ">=";

    private Verdict Judge(GoldenFigure figure, Target target) => new(
        target,
        Words(figure, target),
        Value(figure, target),
        Unit(figure, target),
        Period(figure, target),
        figure.Lead.SequenceEqual(target.Leads.Select(l => l.Value)));

    // Another cut of the same words is as good; the words behind the value may be part of it.
    private static double Words(GoldenFigure figure, Target target)
    {
        var wanted = Syllables(Brackets().Replace(figure.Indicator, " "));
        var found = Syllables($"{target.Indicator} {target.ValueText}");
        return (double)wanted.Count(found.Contains) / wanted.Count;
    }

    private static HashSet<string> Syllables(string text) =>
        [.. VietnameseText.Fold(VietnameseText.Compose(text)).Split([.. " ,.;:()-“”\"/–"], StringSplitOptions.RemoveEmptyEntries)];

    private static bool Value(GoldenFigure figure, Target target) =>
        figure.Value == target.Value && figure.ValueTo == target.ValueTo && figure.Comparison == Name(target.Comparison);

    private static string Name(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.AtLeast => ">=",
        Comparison.AtMost => "<=",
        _ => comparison.ToString().ToLowerInvariant(),
    };

    private static bool Unit(GoldenFigure figure, Target target) => Plain(figure.Unit) == Plain(target.Unit);

    // Two units are printed short in a table's column.
    private static string? Plain(string? unit) => unit is null ? null : VietnameseText.Fold(unit) switch
    {
        "dn" => "doanh nghiep",
        var plain => plain,
    };

    private bool Period(GoldenFigure figure, Target target)
    {
        var period = figure.Period;
        var wanted = period.Kind switch
        {
            "year" => TargetPeriod.InYear(period.Year!.Value),
            "each_year" => new(TargetPeriodKind.EachYear, period.From!.Value, period.To!.Value),
            _ => new TargetPeriod(TargetPeriodKind.Average, period.From!.Value, period.To!.Value),
        };
        return target.Period == wanted
            || (figure.PeriodSource is "heading" or "elsewhere" or "plan" && target.Period == new TargetPeriod(TargetPeriodKind.EachYear, _plan.From, _plan.To));
    }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();
}

/// <summary>How a figure was read.</summary>
/// <param name="Words">The share of the indicator's syllables that were found.</param>
internal sealed record Verdict(Target? Target, double Words, bool Value, bool Unit, bool Period, bool Lead)
{
    public const double SameWords = 0.6;

    public bool IsFound => Value && Words >= SameWords;

    public bool IsRight => Words >= SameWords && Value && Unit && Period && Lead;

    public double Score => (Value ? 4 : 0) + (Words >= SameWords ? 4 : 2 * Words) + (Period ? 3 : 0) + (Unit ? 1 : 0) + (Lead ? 1 : 0) + (Words / 10);

    public string Wrong => Target is null ? "nothing there" : string.Join(", ", new[]
    {
        Words >= SameWords ? null : "indicator", Value ? null : "value", Unit ? null : "unit", Period ? null : "period", Lead ? null : "lead",
    }.OfType<string>());
}
