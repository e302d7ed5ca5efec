using PlanBot.Language;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Storage;

namespace PlanBot.Answers.Comparing;

/// <summary>What statements speak of, kept while the plans stay as they are: every comparison of a matter weighs the same sentences.</summary>
internal sealed class StatementShapes(Concepts concepts)
{
    private const int MostKept = 10_000; // a kilobyte each
    private readonly Recent<PlanList, (string Words, bool WritesMarks), ConceptShape> _recent = new(MostKept);

    /// <param name="words">As the plan prints them.</param>
    /// <param name="writesMarks">As in the question.</param>
    public ConceptShape Of(PlanList plans, string words, bool writesMarks) =>
        _recent.Of(plans, (words, writesMarks), () => concepts.ShapeOf(Syllables.Read(words), writesMarks));
}
