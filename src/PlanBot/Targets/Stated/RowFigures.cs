using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Targets.Figures;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Targets.Stated;

/// <summary>Reads a row: its value columns, or its name where the name is the whole sentence.</summary>
internal sealed partial class RowFigures(FigureReader sentences, CellReader cells)
{
    public IReadOnlyList<Figure> Read(TableRow row, PlanPeriod plan)
    {
        var name = StatementSplitter.Tidy(PrintedText.WithoutMark(PrintedText.Clean(row[ColumnRole.Name] ?? "")));
        var fallback = TargetSections.TimeOf(row.AppendixTitle, plan) ?? TargetPeriod.InYear(plan.To);
        var context = new FigureContext(plan, fallback);
        var found = new List<Figure>();
        foreach (var indicator in Indicators(name))
            foreach (var cell in row.Cells.Where(c => c.Text.Length > 0 && IsValue(c)))
                found.AddRange(cells.Read(cell.Text, indicator, row[ColumnRole.Unit], context with { Default = TimeOf(cell, plan, fallback) }));
        if (found.Count > 0)
            return found;
        var wordy = sentences.Read(name, context);
        return wordy.Count > 0 ? wordy : [CellReader.InWords(name, context)];
    }

    private static bool IsValue(Cell cell) =>
        cell.Role is ColumnRole.ByEnd or ColumnRole.YearlyAverage || (cell.Role == ColumnRole.Other && ValueHeader().IsMatch(PrintedText.Fold(cell.Header)));

    private static TargetPeriod TimeOf(Cell cell, PlanPeriod plan, TargetPeriod fallback) =>
        cell.Role == ColumnRole.YearlyAverage
            ? TimeWords.Average(plan.From, plan.To)
            : TargetSections.TimeOf(PrintedText.Clean(cell.Header), plan) ?? (cell.Role == ColumnRole.ByEnd ? TargetPeriod.InYear(plan.To) : fallback);

    // "chỉ tiêu đạt gia đình văn hóa; tổ dân phố văn hóa" measures two things, "… ; trong đó tập trung …" one.
    private static IEnumerable<string> Indicators(string name)
    {
        var folded = PrintedText.Fold(name);
        var start = Opening().Match(folded).Length;
        var end = Aside().Match(folded, start) is { Success: true } aside ? aside.Index : name.Length;
        return name[start..end].Split(';').Select(StatementSplitter.Tidy).Where(i => i.Length > 0).DefaultIfEmpty(name);
    }

    [GeneratedRegex(@"^(?:ke hoach (?:hang nam|0?5 nam)?[\s,]*)?(?:(?:giai doan )?20\d\d ?- ?20\d\d[\s,]*)?(?:(?:thuc hien|trien khai|phan dau)[\s,]+)?(?:chi tieu dat (?!chuan))?(?:(?:co )?(?:it nhat|toi thieu) (?:\d+|mot|hai|ba) )?")]
    private static partial Regex Opening();

    [GeneratedRegex(@"[;,.]\s*trong do\b|:")]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b(?:20\d\d|ke hoach|muc tieu|chi tieu giao|gia tri|dau ky|cuoi ky)\b")]
    private static partial Regex ValueHeader();
}
