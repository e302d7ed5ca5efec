using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Targets.Stated;
using PlanBot.Units;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>Who leads a deadline and which leader directs its field, told by its passage, else by the section it stands in.</summary>
internal sealed partial class Responsibilities
{
    private readonly UnitDirectory _directory;
    private readonly ClauseTree _tree;
    private readonly Dictionary<ClauseId, Clause> _clauses;
    private readonly ILookup<ClauseId, (LineRange Lines, string Leader)> _leaders;
    private readonly WardUnits _units;

    public Responsibilities(PlannedWork plan, UnitDirectory directory)
    {
        _directory = directory;
        _tree = new(new(plan.Clauses, [], []));
        _clauses = plan.Clauses.DistinctBy(c => c.Id).ToDictionary(c => c.Id);
        _leaders = plan.Assignments.Select(a => (a.Clause, a.Lines, a.Leader))
            .Concat(plan.Targets.SelectMany(t => t.AlsoAt.Append(t.Clause).Select(c => (Clause: c, t.Lines, t.Leader))))
            .Where(x => x.Leader is not null)
            .ToLookup(x => x.Clause, x => (x.Lines, Tidy(x.Leader!)));
        _units = new(directory, Named(plan));
    }

    /// <summary>
    /// The leads in the plan's words: the deadline's own, else whom the passage begins with ("Trưởng các phòng, đơn vị …"), else
    /// those of the section's "Phân công thực hiện" or heading.
    /// </summary>
    public IReadOnlyList<UnitName> Leads(Deadline deadline)
    {
        if (deadline.Leads.Count > 0 || !_clauses.TryGetValue(deadline.Clause, out var clause))
            return deadline.Leads;
        var subject = Subject().Match(VietnameseText.Fold(clause.Text)).Groups["who"];
        return subject.Success ? [new(clause.Text.Substring(subject.Index, subject.Length))] : FromSection(clause);
    }

    /// <summary>The units to remind.</summary>
    public IReadOnlyList<UnitName> Units(IReadOnlyList<UnitName> leads) => _units.Of(leads);

    public string? Leader(Deadline deadline)
    {
        var here = _leaders[deadline.Clause].ToList();
        var near = here.Where(l => l.Lines.First <= deadline.Lines.Last && deadline.Lines.First <= l.Lines.Last).ToList();
        return (near.Count > 0 ? near : here).Select(l => l.Leader).FirstOrDefault();
    }

    private IReadOnlyList<UnitName> FromSection(Clause clause)
    {
        if (clause is not { Part: ClausePart.Main })
            return [];
        foreach (var section in _tree.Above(clause).Where(s => s.Kind == ClauseKind.Heading))
        {
            // A whole part has such paragraphs of many sections: only one of its own counts.
            var paragraphs = _tree.Below(section).Where(c => Assigned().IsMatch(VietnameseText.Fold(c.Text))).ToList();
            if (paragraphs.Count == 1 && DutyReader.Read(paragraphs[0].Text, _directory) is { } duty)
                return duty.Leads;
            if (DutyReader.ReadHeading(section.Text, _directory) is { } named)
                return named.Leads;
        }

        return [];
    }

    private static IEnumerable<UnitName> Named(PlannedWork plan) =>
        plan.Assignments.SelectMany(a => a.Leads.Concat(a.Cooperating.Select(c => new UnitName(c))))
            .Concat(plan.Targets.SelectMany(t => t.Leads.Concat(t.Cooperating.Select(c => new UnitName(c)))))
            .Concat(plan.Deadlines.SelectMany(d => d.Leads));

    // The same leader is printed with and without a comma, and with dashes of every kind.
    private static string Tidy(string leader) => Dash().Replace(Comma().Replace(leader.Trim(), " phụ trách"), " - ");

    [GeneratedRegex(@"\s*,\s*phụ trách")]
    private static partial Regex Comma();

    [GeneratedRegex(@"\s+[-–—]\s*|\s*[-–—]\s+")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^\W*(?:\d+[.)]\s*)?(?<who>(?:(?:thu truong|truong|lanh dao) )?cac (?:phong|ban|co quan|don vi)(?:(?:\s*,\s*|\s+va\s+)(?:cac )?(?:phong|ban|nganh|co quan|don vi|bo phan|doan the))*)(?!\p{L})")]
    private static partial Regex Subject();

    [GeneratedRegex(@"^\s*phan cong thuc hien\b")]
    private static partial Regex Assigned();
}
