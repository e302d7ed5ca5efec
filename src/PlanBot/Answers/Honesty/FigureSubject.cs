using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Targets;

namespace PlanBot.Answers.Honesty;

/// <summary>Tells whether a figure is one of what was asked: a passage on the subject may state figures of something else.</summary>
internal sealed class FigureSubject(SubjectReader subjects, Explanation explanation, TermAnalyzer analyzer, Concepts concepts, ChangeWords changes)
{
    /// <summary>So alike must what is measured be to the question in the matters they speak of: insurance is no answer to unemployment, whatever words they share.</summary>
    public const double Alike = 0.34;

    /// <summary>Of what is measured the question must name so much; or, where it names less, so much of the question must be told by it.</summary>
    public const double Named = 0.6;
    public const double HalfNamed = 0.3;
    public const double Explained = 0.5;

    /// <summary>In the asker's own words so much of the question must be told, and by so many words: "dân số" alone is told by every figure about people.</summary>
    public const double WellExplained = 0.8;
    public const int FewWords = 4;

    // Neighbours that weigh so much belong together wherever plans name them.
    private const double Firm = 1.5;

    /// <summary>Those of a passage's figures that are one of what was asked.</summary>
    /// <param name="clause">The passage that states them; its headings are part of what is measured.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public IReadOnlyList<Target> Among(ReadSession session, Question question, IReadOnlyList<Target> figures, Clause clause)
    {
        var subject = subjects.Read(session, question);
        return [.. figures.Where(f => Is(question, subject, f, clause))];
    }

    /// <summary>True where a passage states targets and each is of other matters than the question: whoever asks how much would take one of them for the answer.</summary>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public bool IsOfOthers(ReadSession session, Question question, Clause clause) =>
        TargetTable.At(session, [clause.Id]).Select(t => t.Value).ToList() is { Count: > 0 } stated && stated.TrueForAll(f => !IsAlike(question, f));

    private bool IsAlike(Question question, Target figure) =>
        concepts.ShapeOf(Syllables.Read($"{figure.Indicator} ; {figure.ValueText}"), question.Terms.WritesMarks).Alike(question.Concepts.Shape.Spread()) >= Alike * question.Concepts.Sureness;

    private bool Is(Question question, Subject subject, Target figure, Clause clause)
    {
        if (!IsAlike(question, figure) || IsParted(subject, [.. Syllables.Read(figure.Indicator).Select(w => w.Key)]))
            return false;
        var named = TargetChoice.Share(question, figure);
        if (named >= Named)
            return true;
        if (Measure.IsChange(figure) && !changes.In(question))
            return false;
        var text = string.Join(" ; ", [figure.Indicator, figure.ValueText, clause.Row?.Group ?? "", .. clause.Headings]);
        var explained = explanation.Share(question, subject, analyzer.Passage(text).ToHashSet(StringComparer.Ordinal));
        return named >= HalfNamed ? explained >= Explained : explained >= WellExplained && subject.Words.Count >= FewWords;
    }

    // "Hộ nghèo" is asked, and "hộ cận nghèo" is measured: a word between what belongs together, and that was not asked for, makes it another thing.
    private static bool IsParted(Subject subject, List<string> indicator) =>
        subject.Pairs.Where(p => p.Weight >= Firm).Any(p => p.Terms.All(t => t.Split('_') is [var first, var second] && !Stands(indicator, first, second) && Enumerable.Range(0, Math.Max(0, indicator.Count - 2)).Any(i => indicator[i] == first && indicator[i + 2] == second && !subject.Words.Any(w => w.Terms.Contains(indicator[i + 1])))));

    private static bool Stands(List<string> words, string first, string second) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(i => words[i] == first && words[i + 1] == second);
}
