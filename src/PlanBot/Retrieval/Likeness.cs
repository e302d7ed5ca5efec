using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;

namespace PlanBot.Retrieval;

/// <summary>How alike passages are to one question in the matters they speak of, each from 0 to 1.</summary>
internal sealed class Likeness(Concepts concepts, Question question, double strangeness)
{
    // Where some passage holds less than this share of the question its words are the asker's own, and from the other share on they are the plan's.
    private const double OwnWords = 0.3;
    private const double PlanWords = 0.7;

    /// <param name="best">The largest share of the question that a passage holds (<see cref="Signs.Own"/>).</param>
    public static Likeness To(Question question, Concepts concepts, double best) =>
        new(concepts, question, Math.Clamp((PlanWords - best) / (PlanWords - OwnWords), 0, 1));

    public MatterMatch Of(Clause clause)
    {
        if (strangeness == 0)
            return default;
        var syllables = Syllables.Read(clause.Text);
        var sentence = 0.0;
        foreach (var range in Sentences.Parts(clause.Text))
        {
            var (start, length) = range.GetOffsetAndLength(clause.Text.Length);
            sentence = Math.Max(sentence, Of([.. syllables.Where(s => s.Start >= start && s.Start < start + length)]));
        }

        return new(Of(syllables), sentence, Of([.. clause.Headings.SelectMany(Syllables.Read)]));
    }

    private double Of(IReadOnlyList<Syllable> text) => strangeness * concepts.Alike(question.Concepts, text, question.Terms.WritesMarks);
}
