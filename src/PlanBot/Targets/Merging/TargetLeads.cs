using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Targets.Stated;
using PlanBot.Units;

namespace PlanBot.Targets.Merging;

/// <summary>
/// Who leads a target: its appendix row says it; else the section's paragraph "Phân công thực hiện"; else the heading
/// that names a unit.
/// </summary>
internal sealed partial class TargetLeads(ClauseTree tree, UnitDirectory units)
{
    public void Assign(IReadOnlyList<TargetItem> items)
    {
        foreach (var item in items)
        {
            var known = item.Figures.Where(f => f.Responsibility.Leads.Count > 0).Select(f => f.Responsibility).ToList();
            // Figures no row names take their item's lead where all its rows agree.
            var shared = known.Count > 0 && known.All(r => r.Leads.SequenceEqual(known[0].Leads)) ? known[0] : null;
            foreach (var figure in item.Figures.Where(f => f.Responsibility.Leads.Count == 0))
                figure.Responsibility = shared ?? (known.Count > 0 ? Nearest(figure, item) : FromSection(item.Root));
        }
    }

    // Rows of one item may name different leads: the row that measures the most similar thing counts.
    private static Responsibility Nearest(TargetFigure figure, TargetItem item)
    {
        var similarity = new IndicatorSimilarity([.. item.Figures.Select(f => f.Figure.Basis)]);
        return item.Figures.Where(f => f.Responsibility.Leads.Count > 0)
            .MaxBy(f => similarity.Compare(f.Figure.Basis, figure.Figure.Basis))!.Responsibility;
    }

    private Responsibility FromSection(Clause clause)
    {
        foreach (var section in tree.Above(clause).Where(s => s.Kind == ClauseKind.Heading))
        {
            // A whole part ("III") has paragraphs of many sections: only one of its own counts.
            var paragraphs = tree.Below(section).Where(c => Assigned().IsMatch(VietnameseText.Fold(c.Text))).ToList();
            if (paragraphs.Count == 1 && DutyReader.Read(paragraphs[0].Text, units) is { } duty)
                return new(duty.Leads, duty.Cooperating, null);
            if (DutyReader.ReadHeading(section.Text, units) is { } named)
                return new(named.Leads, named.Cooperating, null);
        }

        return Responsibility.None;
    }

    [GeneratedRegex(@"^\s*phan cong thuc hien\b")]
    private static partial Regex Assigned();
}
