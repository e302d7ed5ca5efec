using PlanBot.Clauses;
using PlanBot.Indexing;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>Finds what one ward's plan says on what is compared: its targets first, else its sentences.</summary>
internal sealed class StatementFinder(IClauseIndex index, SentenceFigures figures)
{
    private const int Candidates = 48;
    private const int Looked = 12;
    private const int Kept = 16;

    private const double PrecisionShare = 0.3;
    private const double SentencePrecisionShare = 0.15;
    private const double TargetBonus = 0.2;
    private const double AlikeShare = 0.3;
    private const double ThingsBonus = 0.2;
    private const double UnitBonus = 0.08;
    private const double ChangeMalus = 0.15;
    private const double YearBonus = 0.08;

    /// <summary>The statements of one ward, best first; none where its plan has no word of it.</summary>
    public IReadOnlyList<Statement> Find(ReadSession session, ComparisonAsked asked, SubjectMatcher matcher, WardName ward, PlanList plans)
    {
        var passages = Passages(session, matcher, ward, plans);
        if (passages.Count == 0)
            return [];
        var targets = Targets(session, asked, matcher, passages, plans).ToList();
        var best = targets.Count == 0 ? 0 : targets.Max(t => t.Coverage);
        return [.. targets.Concat(SentencesOf(asked, matcher, passages, best))
            .Where(s => s.Coverage > 0).OrderByDescending(s => s.Score).Take(Kept).Select(s => Weighed(s, matcher.Alike(s.Words), OnTheMatter.NamesAll(matcher.Things(s.Words))))];
    }

    // Askers and plans, and one plan and the other, have different words for a thing: what is alike in its matters counts as much as what has the words.
    private static Statement Weighed(Statement statement, double alike, bool namesAll) => statement with
    {
        Coverage = (statement.Coverage + alike) / 2,
        Score = statement.Score + (alike * AlikeShare) + (namesAll ? ThingsBonus : 0),
    };

    private List<FoundPassage> Passages(ReadSession session, SubjectMatcher matcher, WardName ward, PlanList plans)
    {
        var rows = plans.Of([ward]).Select(p => p.Row).ToList();
        var candidates = index.Search(session, new([.. matcher.Lookup], rows, Candidates));
        var best = index.Load(session, [.. candidates.Select(c => c.Row)])
            .OrderByDescending(matcher.Rough).ThenBy(p => p.Row).Take(Looked).ToDictionary(p => p.Row, p => p.Own);
        return [.. ClauseTable.Read(session, [.. best.Keys])
            .Where(c => c.Value.Part is ClausePart.Main or ClausePart.Appendix && plans.Find(c.Plan) is not null)
            .Select(c => new FoundPassage(c, plans.Find(c.Plan)!, best[c.Row]))];
    }

    private static IEnumerable<Statement> Targets(
        ReadSession session, ComparisonAsked asked, SubjectMatcher matcher, List<FoundPassage> passages, PlanList plans)
    {
        var known = passages.ToDictionary(p => p.Clause.Id, p => p.Stored);
        var analysed = passages.ToDictionary(p => p.Stored.Row, p => p.Own);
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
                yield return new(plan, clause.Value, words, target, match.Coverage, TargetBonus + (PrecisionShare * match.Precision) + Score(asked, matcher, match, target)) { IsTarget = true, IsTyped = match.IsTyped };
        }
    }

    // Only sentences that may beat the ward's targets are read for figures.
    private IEnumerable<Statement> SentencesOf(
        ComparisonAsked asked, SubjectMatcher matcher, List<FoundPassage> passages, double enough)
    {
        foreach (var passage in passages)
        {
            // Of a row only what it is about is a sentence.
            if (passage.Clause.Row is { } row)
            {
                if (row[ColumnRole.Name] is { } name && matcher.Match(name, "") is var of && of.Coverage > enough * 0.8 && matcher.HoldsNumbers(name))
                    yield return Sentence(asked, matcher, passage, name, of);
                continue;
            }

            var parts = Sentences.Parts(passage.Clause.Text);
            var lines = passage.Own.Split('\n');
            for (var i = 0; i < Math.Min(parts.Count, lines.Length); i++)
            {
                var match = matcher.Match(lines[i].Split(' '), "");
                var words = passage.Clause.Text[parts[i]];
                if (match.Coverage <= enough * 0.8 || !matcher.HoldsNumbers(words))
                    continue;
                yield return Sentence(asked, matcher, passage, words, match);
            }
        }
    }

    private Statement Sentence(ComparisonAsked asked, SubjectMatcher matcher, FoundPassage passage, string words, SubjectMatch match)
    {
        var figure = figures.Best(words, passage, matcher, match.Coverage);
        return new(passage.Plan, passage.Clause, words, figure, match.Coverage, (SentencePrecisionShare * match.Precision) + Score(asked, matcher, match, figure)) { IsTyped = match.IsTyped };
    }

    private static double Score(ComparisonAsked asked, SubjectMatcher matcher, SubjectMatch match, Target? figure) =>
        match.Coverage + (figure is not null && IsOfTheMeasure(asked, matcher, figure) ? UnitBonus : 0)
        - (Measure.Of(figure) is { Unit: not "%" } measure && measure.Change != 0 != asked.AsksChange ? ChangeMalus : 0)
        + (figure is not null && asked.Years.Any(y => figure.Period.From <= y && y <= figure.Period.To) ? YearBonus : 0);

    // A share was asked for, or the things that are counted; "không còn" is none of a hundred too.
    private static bool IsOfTheMeasure(ComparisonAsked asked, SubjectMatcher matcher, Target figure) =>
        figure.Value == 0 || (figure.Unit is { } unit && (unit == "%" ? asked.WantsShare : !asked.WantsShare && matcher.Names(unit)));
}
