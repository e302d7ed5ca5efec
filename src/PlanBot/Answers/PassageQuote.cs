using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Questions;
using PlanBot.Retrieval;

namespace PlanBot.Answers;

/// <summary>Quotes a passage with its place: rows cell by cell, text by its best sentences.</summary>
internal sealed partial class PassageQuote(PromptBook prompts, PlanNames names)
{
    // What a sentence with the figure or the time asked for is worth beyond its words.
    private const double Aspect = 0.15;

    // What it is worth where it names the year or the document asked for.
    private const double Named = 0.3;

    /// <param name="before">The passage quoted before it, or null for the first.</param>
    /// <param name="most">At most so many characters of the passage's text.</param>
    public string Of(Question question, RankedPassage passage, RankedPassage? before, int most)
    {
        var words = passage.Clause.Row is { } row ? RowText.Of(row) : Text(question, passage, most);
        return $"{Opening(passage, before)}\n{words}";
    }

    /// <summary>The words alone, in one line: of a row what it is about.</summary>
    public string Words(Question question, RankedPassage passage, int most) => passage.Clause.Row?[ColumnRole.Name] is { } name
        ? $"“{PlainWords.Of(name)}”"
        : Text(question, passage, most);

    private string Text(Question question, RankedPassage passage, int most) =>
        $"“{PlainWords.WithoutBullet(Excerpt.Of(passage.Clause.Text, Worth(question, passage), most, $" {prompts.Say("answer.gap")} "))}”";

    private string Opening(RankedPassage passage, RankedPassage? before) =>
        before is not null && before.Plan.Row == passage.Plan.Row
            ? prompts.Say("answer.also", ("address", names.Place(passage.Clause)))
            : prompts.Say(before is null ? "answer.from" : "answer.also_elsewhere", ("plan", names.Of(passage.Plan)), ("address", names.Place(passage.Clause)));

    private static List<double> Worth(Question question, RankedPassage passage)
    {
        var parts = Sentences.Parts(passage.Clause.Text);
        return [.. parts.Select((part, i) => (i < passage.Sentences.Count ? passage.Sentences[i] : 0) + Aspects(question, passage.Clause.Text[part]))];
    }

    private static double Aspects(Question question, string sentence) =>
        (question.Asks(QuestionIntents.Figure) && Figure().IsMatch(sentence) ? Aspect : 0)
        + (question.Asks(QuestionIntents.When) && Time().IsMatch(VietnameseText.Fold(sentence)) ? Aspect : 0)
        + (question.Years.Count > 0 && question.Years.All(y => sentence.Contains($"{y}", StringComparison.Ordinal)) ? Named : 0)
        + (question.Asks(QuestionIntents.Document) && Document().IsMatch(sentence) ? Named : 0);

    [GeneratedRegex(@"\d+/(?:\d{4}/)?\p{Lu}{2}")]
    private static partial Regex Document();

    [GeneratedRegex(@"\d+(?:[.,]\d+)*\s*%|\d{2,}|(?<![-/\d])\d+ \p{Ll}")]
    private static partial Regex Figure();

    [GeneratedRegex(@"\bnam 20\d\d|\bquy [ivx\d]|\bthang \d|\bngay \d|\d{1,2}/\d{1,2}|\b(?:hang|moi) (?:nam|quy|thang)|\bdinh ky\b|\bthuong xuyen\b")]
    private static partial Regex Time();
}
