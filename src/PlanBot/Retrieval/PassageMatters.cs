using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Storage;

namespace PlanBot.Retrieval;

/// <summary>What a passage, each of its sentences and its headings speak of.</summary>
internal sealed record PassageShapes(ConceptShape Own, IReadOnlyList<ConceptShape> Sentences, ConceptShape Headings);

/// <summary>Reads what passages speak of, each passage once while the plans stay as they are: a question looks at many.</summary>
internal sealed class PassageMatters(Concepts concepts)
{
    private const int MostRemembered = 3_000; // some ten kilobytes each
    private readonly Recent<PlanList, (long Row, bool WritesMarks), PassageShapes> _recent = new(MostRemembered);

    /// <param name="writesMarks">As in the question.</param>
    public PassageShapes Of(PlanList plans, Stored<Clause> clause, bool writesMarks) =>
        _recent.Of(plans, (clause.Row, writesMarks), () => Read(clause.Value, writesMarks));

    private PassageShapes Read(Clause clause, bool writesMarks) => new(
        concepts.ShapeOf(Syllables.Read(clause.Text), writesMarks),
        [.. Sentences.Parts(clause.Text).Select(s => concepts.ShapeOf(Syllables.Read(clause.Text[s]), writesMarks))],
        concepts.ShapeOf([.. clause.Headings.SelectMany(Syllables.Read)], writesMarks));
}
