using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;

namespace PlanBot.Targets.Stated;

/// <summary>Compares the counts a plan states ("14 chỉ tiêu tại phụ lục") with the rows it lists.</summary>
internal static partial class RemarkReader
{
    public static List<PlanRemark> Read(ClauseTree tree, IReadOnlyList<StatedTarget> rows)
    {
        var remarks = new List<PlanRemark>();
        if (rows.Count == 0)
            return remarks;
        foreach (var clause in tree.Clauses.Where(c => c.Part is ClausePart.Main or ClausePart.Preamble))
            foreach (Match count in Count().Matches(VietnameseText.Fold(clause.Text)))
            {
                var stated = int.Parse(count.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
                if (stated != rows.Count)
                    remarks.Add(new(
                        clause.Id, clause.Lines, clause.Text.Substring(count.Index, count.Length), stated, rows.Count, [.. rows.Select(r => r.Root.Id)]));
            }

        return remarks;
    }

    [GeneratedRegex(@"(?<![\w.,/-])(?<count>[0-9]{1,3}) chi tieu\b(?=[^.;]*\bphu luc\b)")]
    private static partial Regex Count();
}
