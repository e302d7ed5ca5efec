using PlanBot.Clauses;
using PlanBot.Deadlines;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Tests.Deadlines.Occurrences;

/// <summary>A plan of a few lines, read by the product's own readers up to its occurrences.</summary>
internal static class OccurrencePlan
{
    private static readonly UnitDirectory Units = UnitDirectory.Load(VocabularyFile.DefaultFolder);
    private static readonly DeadlineReader Deadlines = DeadlineReader.Load(VocabularyFile.DefaultFolder);
    public static readonly WardName Ward = new("Thử Nghiệm");

    /// <param name="lines">Of the plan's body, below a heading of tasks.</param>
    public static IReadOnlyList<Occurrence> Read(params string[] lines) => Read(new PlanPeriod(2026, 2030), lines);

    public static IReadOnlyList<Occurrence> Read(PlanPeriod period, params string[] lines)
    {
        var document = Document(period, ["I. MỤC ĐÍCH, YÊU CẦU", "Bảo đảm phát triển bền vững.", "II. NHIỆM VỤ, GIẢI PHÁP", "Toàn phường tập trung thực hiện.", .. lines]);
        var outline = Seeds.OutlineOf(string.Join('\n', document.Lines.Select(l => l.Text)));
        var targets = PlanBot.Targets.TargetReader.Load(VocabularyFile.DefaultFolder).Read(document, outline, Units).Targets;
        var assignments = PlanBot.Assignments.AssignmentReader.Read(document, outline, Units);
        var deadlines = Deadlines.Read(document, outline, targets, assignments);
        return new OccurrenceReader(Units).Read(new(document.Header, outline.Clauses, targets, assignments, deadlines));
    }

    private static PlanDocument Document(PlanPeriod period, string[] lines) =>
        new("thu.txt", "00", new(Ward, null, new(2025, 12, 20), "Kế hoạch", period, null, null, null), [.. lines.Select((text, i) => new PlanLine(i + 1, text))]);
}
