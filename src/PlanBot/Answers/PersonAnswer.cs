using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers;

/// <summary>Answers who holds an office, by name, or says that the plan does not tell.</summary>
internal sealed partial class PersonAnswer(Titles titles, Responsibility responsibility, PlanNames names, PromptBook prompts)
{
    // Among so many of the ranked passages one may name who is asked for by what they see to ("Phó Chủ tịch phụ trách bảo hiểm y tế").
    private const int Looked = 3;

    private const int MostPlans = 10;

    /// <summary>The answer; null where nobody is asked for by name, or a passage that was found tells who.</summary>
    /// <param name="ranking">What was found for the question.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Answer? Of(ReadSession session, Question question, Ranking ranking, PlanList plans)
    {
        if (titles.In(question) is not { } asked)
            return titles.AsksLeader(question) && !ranking.Passages.Take(Looked).Any(p => NamesLeader(session, p)) ? new Answer.NotFound(prompts.Say("no.leader", ("plans", names.OfWards(question.Wards)))) : null;
        var asking = question.Wards.Count == 0 ? plans.All : plans.Of(question.Wards);
        var people = asking.Take(MostPlans).SelectMany(plan => NamedPeople.Of(session, plan).Where(p => p.Is(asked)).DistinctBy(p => p.Name).Select(person => (Plan: plan, Person: person))).ToList();
        if (people.Count > 0)
            return new Answer.Found(
                string.Join('\n', people.Select(p => Say(p.Plan, p.Person)).Append(prompts.Say("answer.person_since"))),
                [.. people.Select(p => new Citation(p.Plan, p.Person.Place, Used: true)).DistinctBy(c => c.Clause.Id)], []);
        return asked.Further.Count > 0 && ranking.Passages.Take(Looked).SelectMany(p => NamedPeople.In(p.Clause)).Any(p => asked.Begins(Syllables.Read(p.Role)))
            ? null
            : new Answer.NotFound(prompts.Say("no.person_name", ("plans", names.OfWards(question.Wards))));
    }

    private bool NamesLeader(ReadSession session, RankedPassage passage) =>
        responsibility.Of(session, passage.Stored.Row, passage.Clause)?.Leader is not null || Leader().IsMatch(VietnameseText.Fold(passage.Clause.Text));

    private string Say(PlanSummary plan, NamedPerson person) => person.Signs
        ? prompts.Say("answer.signed_role", ("plan", names.Of(plan)), ("role", person.Role), ("signer", person.Name))
        : prompts.Say("answer.person", ("plan", names.Of(plan)), ("place", names.Place(person.Place)), ("name", person.Name), ("role", person.Role));

    [GeneratedRegex(@"\bchu tich\b")]
    private static partial Regex Leader();
}
