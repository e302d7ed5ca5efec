using PlanBot.Clauses;
using PlanBot.Indexing;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>Finds what one ward's plan says on what is compared: its targets first, else its sentences.</summary>
internal sealed class StatementFinder(Retriever retriever, IClauseIndex index, SentenceFigures figures)
{
    private const int Looked = 12;
    private const int Kept = 8;

    private const double PrecisionShare = 0.3;
    private const double TargetBonus = 0.15;
    private const double UnitBonus = 0.12;

    /// <summary>The statements of one ward, best first; none where its plan has no word of it.</summary>
    public IReadOnlyList<Statement> Find(ReadSession session, ComparisonAsked asked, SubjectMatcher matcher, WardName ward, PlanList plans)
    {
        var passages = retriever.Find(session, asked.Subject with { Wards = [ward] }, plans).Passages
            .Where(p => p.Clause.Part is ClausePart.Main or ClausePart.Appendix).Take(Looked).ToList();
        if (passages.Count == 0)
            return [];
        var analysed = index.Load(session, [.. passages.Select(p => p.Stored.Row)]).ToDictionary(p => p.Row, p => p.Own);
        var targets = Targets(session, asked, matcher, passages, analysed, plans).ToList();
        var best = targets.Count == 0 ? 0 : targets.Max(t => t.Coverage);
        return [.. targets.Concat(SentencesOf(asked, matcher, passages, analysed, best))
            .Where(s => s.Coverage > 0).OrderByDescending(s => s.Score).Take(Kept)];
    }

    private static IEnumerable<Statement> Targets(
        ReadSession session, ComparisonAsked asked, SubjectMatcher matcher, List<RankedPassage> passages, Dictionary<long, string> analysed, PlanList plans)
    {
        var known = passages.ToDictionary(p => p.Clause.Id, p => p.Stored);
        var targets = TargetTable.At(session, [.. known.Keys]);
        foreach (var missing in ClauseTable.Find(session, [.. targets.Select(t => t.Value.Clause).Where(c => !known.ContainsKey(c)).Distinct()]))
            known[missing.Value.Id] = missing;
        foreach (var (_, _, target) in targets)
        {
            if (!known.TryGetValue(target.Clause, out var clause) || plans.Find(clause.Plan) is not { } plan)
                continue;
            var words = target.Value is null && target.Indicator.EndsWith(target.ValueText, StringComparison.Ordinal)
                ? target.Indicator : $"{target.Indicator} {target.ValueText}";
            var match = matcher.Match(words, analysed.GetValueOrDefault(clause.Row, "").Replace('\n', ' '));
            if (match.Coverage > 0 && matcher.HoldsNumbers(words))
                yield return new(plan, clause.Value, words, target, match.Terms, match.Coverage, Score(asked, matcher, match, target) + TargetBonus) { IsTarget = true };
        }
    }

    // Only sentences that may beat the ward's targets are read for figures.
    private IEnumerable<Statement> SentencesOf(
        ComparisonAsked asked, SubjectMatcher matcher, List<RankedPassage> passages, Dictionary<long, string> analysed, double enough)
    {
        foreach (var passage in passages.Where(p => p.Clause.Row is null))
        {
            var parts = Sentences.Parts(passage.Clause.Text);
            var lines = analysed.GetValueOrDefault(passage.Stored.Row, "").Split('\n');
            for (var i = 0; i < Math.Min(parts.Count, lines.Length); i++)
            {
                var match = matcher.Match(lines[i].Split(' '), "");
                var words = passage.Clause.Text[parts[i]];
                if (match.Coverage <= enough * 0.8 || !matcher.HoldsNumbers(words))
                    continue;
                var figure = figures.Best(words, passage, matcher);
                yield return new(passage.Plan, passage.Clause, words, figure, match.Terms, match.Coverage, Score(asked, matcher, match, figure));
            }
        }
    }

    private static double Score(ComparisonAsked asked, SubjectMatcher matcher, SubjectMatch match, Target? figure) =>
        match.Coverage + (PrecisionShare * match.Precision) + (figure?.Unit is { } unit && (unit == "%" ? asked.WantsShare : !asked.WantsShare && matcher.Names(unit)) ? UnitBonus : 0);
}
