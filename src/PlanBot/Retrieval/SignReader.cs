using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Questions;
using PlanBot.Units;

namespace PlanBot.Retrieval;

/// <summary>Reads the signs of one passage for one question.</summary>
internal sealed partial class SignReader(UnitDirectory units)
{
    /// <summary>The length sign: 0 for nothing, near 1 from some hundred terms on.</summary>
    public static double LengthOf(int words) => Math.Min(1, Math.Log2(1 + (words / 50.0)) / 4);

    public Signs Read(Question question, Clause clause, TermMatch match, MatterMatch alike, bool statesTarget)
    {
        var sentence = Sentence(clause.Text, match.BestSentence);
        return new()
        {
            Own = match.Own,
            Sentence = match.Sentence,
            Context = match.Context,
            Pairs = match.Pairs,
            Rarest = match.Rarest,
            Density = match.Density,
            Matter = match.Matters.Own,
            MatterSentence = match.Matters.Sentence,
            MatterContext = match.Matters.Context,
            MatterDensity = match.Matters.Own / (0.6 + (0.4 * Math.Sqrt(match.Words / 80.0))),
            Alike = alike.Own,
            AlikeSentence = alike.Sentence,
            AlikeContext = alike.Context,
            Length = LengthOf(match.Words),
            Marks = question.Terms.WritesMarks ? MarksOf(question, sentence) : 0,
            Figure = question.Asks(QuestionIntents.Figure) ? FigureOf(question, sentence) : 0,
            Target = question.Asks(QuestionIntents.Figure) && statesTarget ? 1 : 0,
            Who = question.Asks(QuestionIntents.Who) ? WhoOf(clause, sentence) : 0,
            Assigns = question.Asks(QuestionIntents.Who) && Assignment().IsMatch(VietnameseText.Fold(clause.Text)) ? match.Context : 0,
            Funding = question.Asks(QuestionIntents.Funding) ? FundingOf(clause, sentence) : 0,
            When = question.Asks(QuestionIntents.When) && NamesTime(question, VietnameseText.Fold(sentence)) ? 1 : 0,
            Year = question.Years.Count == 0 ? 0 : question.Years.Count(y => clause.Text.Contains($"{y}", StringComparison.Ordinal)) / (double)question.Years.Count,
            Row = clause.Kind == ClauseKind.Row ? 1 : 0,
            Recital = clause.Part is ClausePart.Preamble or ClausePart.Closing && !question.Asks(QuestionIntents.Document | QuestionIntents.Signed) ? 1 : 0,
            Unit = question.Units.Count > 0 && NamesUnit(question, clause) ? 1 : 0,
        };
    }

    private static string Sentence(string text, int index)
    {
        var parts = Sentences.Parts(text);
        return text[parts[Math.Min(index, parts.Count - 1)]];
    }

    // Of the typed syllables that the sentence holds, the share that it holds with the typed marks.
    private static double MarksOf(Question question, string sentence)
    {
        var syllables = Syllables.Read(sentence);
        var (held, same) = (0, 0);
        foreach (var typed in question.Terms.Syllables)
            if (typed.HasMarks && syllables.Exists(s => s.Key == typed.Key))
            {
                held++;
                same += syllables.Exists(s => s.Marked == typed.Marked && s.Key == typed.Key) ? 1 : 0;
            }

        return held == 0 ? 0 : same / (double)held;
    }

    /// <summary>True where a sentence names a time; a year that the question itself names tells nothing.</summary>
    /// <param name="sentence">Folded.</param>
    public static bool NamesTime(Question question, string sentence) =>
        Time().Matches(sentence).Any(m => !question.Years.Any(y => m.Value.EndsWith($"{y}", StringComparison.Ordinal)));

    private static double FigureOf(Question question, string sentence) =>
        !Number().IsMatch(sentence) ? 0
        : sentence.Contains('%', StringComparison.Ordinal) || !AsksShare(question) ? 1 : 0.3;

    private static bool AsksShare(Question question) =>
        question.Terms.Terms.Any(t => t.Alternatives[0] == TermAnalyzer.Percent) || question.Text.Contains('%', StringComparison.Ordinal);

    private static double WhoOf(Clause clause, string sentence) =>
        clause.Row?[ColumnRole.Lead] is not null || clause.Row?[ColumnRole.Leader] is not null ? 1
        : Led().IsMatch(VietnameseText.Fold(clause.Text)) ? 1
        : Led().IsMatch(VietnameseText.Fold(sentence)) || clause.Headings.Any(h => Led().IsMatch(VietnameseText.Fold(h))) ? 0.6 : 0;

    private static double FundingOf(Clause clause, string sentence) =>
        clause.Row?[ColumnRole.Funding] is not null ? 1 : Money().IsMatch(VietnameseText.Fold(sentence)) ? 0.6 : 0;

    private bool NamesUnit(Question question, Clause clause) =>
        units.PrintedMentions(clause.Text).Concat(clause.Headings.SelectMany(units.PrintedMentions)).Any(m => question.Units.Contains(m.Unit));

    [GeneratedRegex(@"\d")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:nam|quy|thang|ngay|giai doan)\s+(?:\d+|[ivx]+\b)|\b(?:thuong xuyen|(?:hang|moi) (?:nam|quy|thang|tuan|ngay)|dinh ky|giua ky|cuoi ky|suot nhiem ky)\b|\b\d{1,2}/\d{1,2}\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:ngan sach|nguon (?:von|luc|kinh phi)|kinh phi|xa hoi hoa|von dau tu)\b")]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?:phan cong thuc hien|thoi gian thuc hien)\b")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"\bchu tri\b|\bphan cong thuc hien\b|^\d+\. giao\b|\bgiao (?:phong|van phong|trung tam|ban|cong an)\b|\bchiu trach nhiem\b")]
    private static partial Regex Led();
}
