using PlanBot.Answers.Honesty;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Comparing;

/// <summary>
/// Puts a question to each ward by itself and sets the answers side by side: who leads in each, or what each plan says where there is no figure to compare.
/// It claims of no ward that its plan says nothing.
/// </summary>
internal sealed class WardByWard(Retriever retriever, EvidenceJudge honesty, Responsibility responsibility, PassageQuote quote, StatementText texts, Titles titles, NumberReader numbers, Conclusion conclusion, PromptBook prompts)
{
    private const int MostQuoted = 220;
    private const int MostOfSubject = 110;

    /// <summary>
    /// The answers; null where there are none. Which of all wards has something is no question to one ward: asked of each, it would get what is nearest to it. Who
    /// leads and how many is. Who holds an office is told elsewhere.
    /// </summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer.Found? Answer(ReadSession session, ComparisonAsked asked, IReadOnlyList<WardName> wards, PlanList plans)
    {
        if (titles.In(asked.Plain) is not null || (asked.Wards.Count == 0 && !asked.AsksPersons && numbers.In(asked.Plain) is null))
            return null;
        var found = wards.Select(w => Find(session, asked.Plain with { Wards = [w], NamesWard = true }, plans)).OfType<RankedPassage>().ToList();
        var isOfUnits = asked.AsksPersons;
        var told = found.Select(p => Tell(session, asked.Plain, p, isOfUnits)).Where(t => isOfUnits || !asked.WantsFigure || t.Words.AsSpan().ContainsAnyInRange('0', '9')).ToList();
        if (told.Count == 0)
            return null;
        var missing = wards.Except(told.Select(t => t.Passage.Ward)).ToList();
        return new(
            string.Join('\n', [Conclude(told, missing, isOfUnits), .. told.Select(Line)]),
            [.. told.SelectMany(t => t.Sources.Select(s => new Citation(t.Passage.Plan, s, Used: true))).DistinctBy(c => c.Clause.Id)], [])
        { NamesPlaces = true };
    }

    private RankedPassage? Find(ReadSession session, Question question, PlanList plans)
    {
        var ranking = retriever.Find(session, question, plans);
        return honesty.Judge(session, question, ranking, new(plans.Of(question.Wards))) is Verdict.Enough { Doubt: Doubt.None } enough ? enough.First ?? ranking.Passages[0] : null;
    }

    private Told Tell(ReadSession session, Question question, RankedPassage passage, bool isOfUnits)
    {
        if (!isOfUnits || responsibility.Of(session, passage.Stored.Row, passage.Clause) is not { } of)
            return new(passage, [], quote.Words(question, passage, MostQuoted), [passage.Clause]);
        List<string> leader = of.Leader is { } named ? [PlainWords.Of(named).TrimEnd('.')] : [];
        var units = leader.Count > 0 && (of.Leads.Count == 0 || titles.AsksLeader(question)) ? leader : of.Leads;
        return new(passage, units, quote.Words(question, passage, MostOfSubject), of.Source is { } source ? [passage.Clause, source] : [passage.Clause]);
    }

    private string Conclude(List<Told> told, List<WardName> missing, bool isOfUnits)
    {
        var said = !isOfUnits || told.Exists(t => t.Units.Count == 0) ? prompts.Say("compare.each_says", ("wards", conclusion.Names(told.Select(t => t.Passage.Ward))))
            : told.Select(t => VietnameseText.Fold(string.Join("; ", t.Units))).Distinct().Count() == 1
                ? prompts.Say("compare.same_unit", ("wards", conclusion.Names(told.Select(t => t.Passage.Ward))), ("units", string.Join("; ", told[0].Units)))
                : prompts.Say("compare.each_unit", ("units", string.Join("; ", told.Select(t => $"{t.Passage.Ward}: {string.Join("; ", t.Units)}"))));
        return missing.Count == 0 ? said : $"{said} {prompts.Say("compare.not_found_in", ("wards", conclusion.Names(missing)))}";
    }

    private string Line(Told told) => told.Units.Count == 0
        ? prompts.Say("compare.line", ("ward", told.Passage.Ward), ("words", told.Words), ("source", texts.Source(told.Passage.Plan, told.Passage.Clause)))
        : prompts.Say("compare.unit_line", ("ward", told.Passage.Ward), ("units", string.Join("; ", told.Units)), ("words", told.Words), ("source", texts.Source(told.Passage.Plan, told.Sources[^1])));

    /// <summary>What one ward's plan says.</summary>
    /// <param name="Units">Who leads; none where that was not asked or is not said.</param>
    private sealed record Told(RankedPassage Passage, IReadOnlyList<string> Units, string Words, IReadOnlyList<Clause> Sources);
}
