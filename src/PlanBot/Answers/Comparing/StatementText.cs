using System.Text.RegularExpressions;
using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Storage;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>Says one ward's statement: the value as the plan prints it, for when, and where it stands.</summary>
internal sealed partial class StatementText(PromptBook prompts, PeriodWords periods)
{
    private const int MostQuoted = 200;
    private const int MostTimes = 4;

    /// <summary>One line: ward, what is measured and how much, other years' figures, place.</summary>
    /// <param name="withTime">False where a time that the plan does not print beside it would be taken for one.</param>
    public string Line(Statement statement, bool withTime) => prompts.Say(
        "compare.line", ("ward", statement.Ward), ("words", Words(statement, withTime) + Further(statement)), ("source", Source(statement.Plan, statement.Clause)));

    /// <summary>How much alone: "từ 10% đến 12%", "không còn hộ nghèo"; of a sentence without figure the sentence.</summary>
    public static string Value(Statement statement) =>
        statement.Figure is not { } figure ? Quote(statement)
        : IsNumber(figure) ? Small(Share().Match(TargetSentence.Value(figure)) is { Success: true } share ? share.Value : TargetSentence.Value(figure))
        : HasObject(figure) ? TargetSentence.Value(figure)
        : Standard().Replace(Worded(figure), "");

    /// <summary>"năm 2026", "hằng năm 2026 - 2030".</summary>
    public string Period(Statement statement, Target figure) => periods.Of(figure.Period, statement.Plan.Header, statement.Clause);

    private string Words(Statement statement, bool withTime)
    {
        if (statement.Figure is not { } figure || (!statement.IsTarget && (statement.Words.Length <= MostQuoted || !IsNumber(figure))))
            return Quote(statement);
        var words = IsNumber(figure) ? $"{Small(PlainWords.Of(figure.Indicator))}: {TargetSentence.Value(figure)}"
            : HasObject(figure) ? Small(PlainWords.Of(figure.Indicator))
            : Worded(figure);
        return withTime ? $"{words} ({Period(statement, figure)})" : words;
    }

    // "không còn" needs what there is none of.
    private static string Worded(Target figure) => $"{Small(PlainWords.Of(Opening().Replace(figure.ValueText, "")))} {Small(PlainWords.Of(figure.Indicator))}";

    private static bool IsNumber(Target figure) => figure.Value is not (null or 0) || figure.ValueText.AsSpan().ContainsAnyInRange('0', '9') && !HasObject(figure);

    private string Further(Statement statement) => string.Concat(statement.Further
        .Where(t => t.Value != statement.Figure?.Value || t.ValueTo != statement.Figure?.ValueTo || t.Unit != statement.Figure?.Unit).Take(MostTimes)
        .Select(t => $"; {TargetSentence.Value(t)} ({Period(statement, t)})"));

    /// <summary>"135/KH-UBND, II › 5 › (25)".</summary>
    public string Source(PlanSummary plan, Clause clause) => prompts.Say(
        "compare.source",
        ("plan", plan.Number ?? prompts.Say("compare.unnumbered", ("period", PlanNames.Period(plan.Header.Period) ?? ""))),
        ("address", clause.Address));

    // "đạt chuẩn đô thị văn minh" says all itself; "Duy trì" does not.
    private static bool HasObject(Target figure) => figure.Value is null && figure.Indicator.Contains(figure.ValueText, StringComparison.OrdinalIgnoreCase);

    private static string Quote(Statement statement)
    {
        var words = statement.Words;
        if (statement.Clause.Mark is { Length: > 0 } mark && words.StartsWith(mark, StringComparison.Ordinal))
            words = words[mark.Length..];
        return $"“{PlainWords.WithoutBullet(Excerpt.Of(words.Trim(), 0, MostQuoted, " […] ")).TrimEnd(';', '.', ' ')}”";
    }

    // A capital that only opens the plan's sentence; short forms keep theirs.
    private static string Small(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) && !IsName(words) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static bool IsName(string words) => Syllables.Read(words) is [_, var second, ..] && char.IsUpper(words[second.Start]);

    // The share itself; whose share it is stands in the ward's line.
    [GeneratedRegex(@"^.*\d\s?%(?:/năm)?(?: trở lên| trở xuống)?")]
    private static partial Regex Share();

    // What leads up to a state in its sentence.
    [GeneratedRegex(@"^(?:.*,\s*)?(?:nhằm\s+)?")]
    private static partial Regex Opening();

    // By which standard the poor are counted stands in the ward's line.
    [GeneratedRegex(@" theo chuẩn .*$")]
    private static partial Regex Standard();
}
