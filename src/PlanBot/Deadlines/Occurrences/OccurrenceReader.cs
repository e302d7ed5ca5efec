using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>Makes the dated occurrences of a plan: everything of it that is due on a day within its period.</summary>
internal sealed partial class OccurrenceReader(UnitDirectory units)
{
    /// <summary>By day, and within a day in the plan's order. Each key once.</summary>
    /// <returns>Empty where the plan names no year.</returns>
    public IReadOnlyList<Occurrence> Read(PlannedWork plan)
    {
        if (plan.Period is not { } period)
            return [];
        var (first, last) = (PlanCalendar.YearStart(period.From), PlanCalendar.YearEnd(period.To));
        var days = new DueDays(plan.Issued is { } issued && issued > first ? issued : first, last);
        var who = new Responsibilities(plan, units);
        var titles = plan.Clauses.Where(c => c.Part == ClausePart.Preamble).Select(c => c.Id).ToHashSet();
        // "Các chỉ tiêu chủ yếu năm 2026" dates what stands below it and is nothing to do itself.
        var headings = plan.Clauses.Where(c => c is { Kind: ClauseKind.Heading, Part: ClausePart.Main }).Select(c => c.Id).ToHashSet();
        var all = plan.Deadlines.Where(d => !headings.Contains(d.Clause) && !Pointer().IsMatch(VietnameseText.Fold(d.What)))
            .SelectMany(d => days.Of(d, titles.Contains(d.Clause)).Select(day => Make(plan.Header.Ward, d, day, who))).ToList();
        return Named([.. new Restated(plan.Targets).Merge(all).OrderBy(o => o.Due)]);
    }

    private static Occurrence Make(WardName ward, Deadline deadline, DueDay day, Responsibilities who)
    {
        var leads = who.Leads(deadline);
        return new()
        {
            Key = default,
            Ward = ward,
            Title = OccurrenceTitle.Of(deadline.What, deadline.Quote),
            What = OccurrenceTitle.Plain(deadline.What),
            Start = day.Start,
            Due = day.Due,
            RunsTo = day.RunsTo,
            Rule = day.Rule,
            Assumption = day.Assumption,
            Leads = leads,
            Units = who.Units(leads),
            Leader = who.Leader(deadline),
            Clause = deadline.Clause,
            Lines = deadline.Lines,
            Quote = deadline.Quote,
        };
    }

    private static IReadOnlyList<Occurrence> Named(IReadOnlyList<Occurrence> all)
    {
        var seen = new Dictionary<(DateOnly, string), int>();
        return [.. all.Select(o =>
        {
            var same = (o.Due, OccurrenceKey.Letters(o.What));
            var nth = seen[same] = seen.GetValueOrDefault(same) + 1;
            return o with { Key = OccurrenceKey.Of(o.Ward, o.Due, o.What, nth) };
        })];
    }

    // "Các chỉ tiêu chủ yếu đến năm 2030: 14 chỉ tiêu tại phụ lục kèm theo" sends the reader on.
    [GeneratedRegex(@"^\W*(?:\d+\W+)?(?:cac\s+)?(?:chi tieu|muc tieu|nhiem vu)\b.*\bphu luc(?:\s+\d+|\s+kem theo)*\W*$")]
    private static partial Regex Pointer();
}
