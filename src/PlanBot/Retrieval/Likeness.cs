using PlanBot.Language.Vocabulary;
using PlanBot.Questions;

namespace PlanBot.Retrieval;

/// <summary>How alike passages are to one question in the matters they speak of, each from 0 to 1.</summary>
/// <param name="best">The largest share of the question that a passage holds (<see cref="Signs.Own"/>).</param>
internal sealed class Likeness(Question question, double best)
{
    // Where some passage holds less than this share of the question its words are the asker's own, and from the other share on they are the plan's.
    private const double OwnWords = 0.3;
    private const double PlanWords = 0.7;

    private readonly double _strangeness = Math.Clamp((PlanWords - best) / (PlanWords - OwnWords), 0, 1);

    private readonly float[] _asked = question.Concepts.Shape.Spread();

    public MatterMatch Of(ShelvedPassage passage)
    {
        if (_strangeness == 0)
            return default;
        var shapes = passage.Shapes(question.Terms.WritesMarks);
        return new(Of(shapes.Own), shapes.Sentences.Max(Of), Of(shapes.Headings));
    }

    private double Of(ConceptShape shape) => _strangeness * shape.Alike(_asked);
}
