using System.Globalization;
using PlanBot.Deadlines;

namespace PlanBot.Tests.Deadlines;

/// <summary>One row of Golden/deadlines.</summary>
internal sealed record ExpectedDeadline(int Line, string Quote, string Kind, string Due)
{
    private const string RulePrefix = "RRULE:";

    /// <summary>The rows of one plan.</summary>
    public static IReadOnlyList<ExpectedDeadline> Read(string plan) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "deadlines", Path.ChangeExtension(plan, ".tsv")))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(f => new ExpectedDeadline(int.Parse(f[0], CultureInfo.InvariantCulture), f[1], f[2], f[3]))];

    /// <summary>True where a date or a recurrence is wanted. The title of a cited document is none.</summary>
    public bool IsDated => Due.Length > 0 && Kind != "citation-range";

    /// <summary>A row is found when a deadline on its line has its date, or every one of its recurrences is there.</summary>
    public bool IsFoundIn(IReadOnlyList<Deadline> deadlines)
    {
        var here = deadlines.Where(d => d.Lines.First <= Line && Line <= d.Lines.Last).ToList();
        if (Due.StartsWith(RulePrefix, StringComparison.Ordinal))
            return Due.Split('|').All(rule => here.Exists(d => d.Recurrence == rule[RulePrefix.Length..]));
        return Due.Split(';').Select(End).Any(due => here.Exists(d => d.Due == due));
    }

    private static DateOnly End(string range) =>
        DateOnly.ParseExact(range[(range.IndexOf('/', StringComparison.Ordinal) + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
