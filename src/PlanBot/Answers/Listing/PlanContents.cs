using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Answers.Listing;

/// <summary>Tells what a plan is and what it consists of, or shows the part of it that a message names: "kế hoạch này nói về gì", "mục tiêu của phường", "danh sách dự án".</summary>
internal sealed partial class PlanContents(SectionWords words, PlanNames names, PromptBook prompts)
{
    private const int MostPlans = 10;

    /// <summary>So many passages are cited at most.</summary>
    public const int MostCited = 10;

    // Of a part with few passages more of each is shown.
    private const int Few = 2;
    private const int MostOfFew = 520;
    private const int MostOfMany = 160;
    private const int MostFurther = 2;

    /// <summary>The contents; null where something else is asked, or no plan has such a part.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer.Found? Of(ReadSession session, Question question, PlanList plans)
    {
        if (question.Wards.Count > 1 || words.In(question) is not { } named || (named.Sections.Count == 0 && !named.NamesPlan))
            return null;
        var asked = plans.Of(question.Wards).Where(p => question.Years.Count == 0 || (p.Header.Period is { } period && question.Years.All(y => period.From <= y && y <= period.To))).ToList();
        if (asked.Count == 0)
            return null;
        if (named.Sections.Count > 0)
            return question.Wards.Count == 0 ? null : asked.Select(p => Section(session, p, named)).OfType<Answer.Found>().FirstOrDefault();
        return Join([.. asked.Take(MostPlans).Select(p => About(session, p, withParts: asked.Count == 1)).OfType<Answer.Found>()]);
    }

    private Answer.Found? About(ReadSession session, PlanSummary plan, bool withParts)
    {
        var clauses = ClauseTable.OfPlan(session, plan.Row).Select(c => c.Value).ToList();
        if (clauses.Find(c => c is { Part: ClausePart.Preamble, Kind: ClauseKind.Heading }) is not { } title)
            return null;
        var lines = new List<string> { prompts.Say("answer.plan_about", ("plan", names.Of(plan)), ("title", Plain(title.Text))) };
        List<Clause> cited = [title];
        if (withParts)
        {
            var parts = clauses.Where(c => c is { Kind: ClauseKind.Heading, Part: ClausePart.Main or ClausePart.Appendix, Headings.Count: 0 }).Take(MostCited - 2).ToList();
            lines.AddRange(["", prompts.Say("answer.plan_parts"), .. parts.Select(p => prompts.Say("answer.plan_part", ("part", Plain(p.Text)))), "", prompts.Say("answer.plan_ask")]);
            cited.AddRange(parts);
        }

        return Found(plan, lines, cited);
    }

    private Answer.Found? Section(ReadSession session, PlanSummary plan, SectionsNamed named)
    {
        var clauses = ClauseTable.OfPlan(session, plan.Row).Select(c => c.Value).ToList();
        var matching = clauses.Where(c => c is { Kind: ClauseKind.Heading, Part: ClausePart.Main or ClausePart.Appendix })
            .Select(c => (Heading: c, Named: words.In(Plain(c.Text)))).Where(h => h.Named.IsAll && named.Sections.IsSubsetOf(h.Named.Sections))
            .OrderBy(h => named.Narrowing.Count(n => !h.Named.Narrowing.Contains(n))).ThenBy(h => h.Named.Sections.Count).ThenBy(h => h.Heading.Part).ThenBy(h => h.Heading.Order)
            .Select(h => h.Heading).Where(h => Below(clauses, h).Any()).ToList();
        if (matching is not [var heading, ..])
            return null;
        var below = OfKind(Below(clauses, heading).ToList(), named);
        var shown = below.Take(MostCited - MostFurther - 1).ToList();
        var lines = new List<string> { prompts.Say("answer.section", ("plan", names.Of(plan)), ("section", Plain(heading.Text, withMark: true))) };
        lines.AddRange(shown.Select(c => prompts.Say("answer.section_line", ("text", Words(c, below.Count <= Few ? MostOfFew : MostOfMany)), ("place", names.Place(c)))));
        List<Clause> cited = [.. shown, heading];
        if (below.Count > shown.Count)
        {
            lines.AddRange(["", prompts.Say("answer.section_more", ("next", Words(below[shown.Count], 0)))]);
            cited.Add(below[shown.Count]);
        }

        if (matching.Skip(1).Where(h => !h.Headings.Contains(heading.Text) && !heading.Headings.Contains(h.Text)).Take(MostFurther - (below.Count > shown.Count ? 1 : 0)).ToList() is { Count: > 0 } further)
        {
            lines.AddRange(["", prompts.Say("answer.section_further", ("sections", string.Join("; ", further.Select(h => Plain(h.Text, withMark: true)))))]);
            cited.AddRange(further);
        }

        return Found(plan, lines, cited);
    }

    // Of a table all its rows; of a part the passages and headings right below it.
    private static IEnumerable<Clause> Below(List<Clause> clauses, Clause heading) => heading.Part == ClausePart.Appendix
        ? clauses.Where(c => c.Row is { IsSubRow: false } && c.Headings.Contains(heading.Text))
        : clauses.Where(c => c.Parent == heading.Order);

    // "Danh mục kế hoạch, đề án, dự án": where its rows say what they are, those that were asked for.
    private List<Clause> OfKind(List<Clause> below, SectionsNamed named)
    {
        var asked = below.Where(c => c.Row?[ColumnRole.Name] is { } name && words.Begins(name) is { } kind && named.Sections.Contains(kind)).ToList();
        return asked.Count > 0 ? asked : below;
    }

    private string Words(Clause clause, int most) =>
        clause.Row?[ColumnRole.Name] is { } name ? PlainWords.Of(name)
        : clause.Kind == ClauseKind.Heading ? Plain(clause.Text, withMark: true)
        : PlainWords.WithoutBullet(Excerpt.Of(clause.Text, 0, most, $" {prompts.Say("answer.gap")} "));

    private static Answer.Found Found(PlanSummary plan, List<string> lines, List<Clause> cited) =>
        new(string.Join('\n', lines), [.. cited.Select(c => new Citation(plan, c, Used: true))], []) { NamesPlaces = true };

    private static Answer.Found? Join(List<Answer.Found> all) => all.Count == 0 ? null
        : new(string.Join("\n\n", all.Select(a => a.Text)), [.. all.SelectMany(a => a.Citations)], []) { NamesPlaces = true };

    // What stands in brackets says which document it came with.
    private static string Plain(string heading, bool withMark = false) =>
        PlainWords.Of(Brackets().Replace(withMark ? heading : Mark().Replace(heading, ""), "")).TrimEnd('.', ':', ' ');

    [GeneratedRegex(@"\s*\*{0,3}\(\s*Kèm theo.*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\s*(?:(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)]|PHỤ LỤC\s+(?:\d+|[IVX]+)?)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
