using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Targets;

namespace PlanBot.Answers.Comparing;

/// <summary>Says one ward's statement: the value as the plan prints it, for when, and where it stands.</summary>
internal sealed class StatementText(PromptBook prompts)
{
    private const int MostQuoted = 200;
    private const int MostTimes = 4;

    /// <summary>One line: ward, what is measured and how much, other years' figures, place.</summary>
    public string Line(Statement statement) => prompts.Say(
        "compare.line", ("ward", statement.Ward), ("words", Words(statement) + OtherTimes(statement)), ("source", Source(statement)));

    /// <summary>How much alone: "từ 10% đến 12%", "đạt chuẩn đô thị văn minh"; of a sentence without figure the sentence.</summary>
    public static string Value(Statement statement) =>
        statement.Figure is { } figure ? figure.Value is null && !HasObject(figure) ? PlainWords.Of($"{Small(figure.ValueText)} {figure.Indicator}") : TargetSentence.Value(figure)
            : Quote(statement);

    /// <summary>"năm 2026", "hằng năm 2026 - 2030".</summary>
    public string Period(TargetPeriod period) => period.Kind switch
    {
        TargetPeriodKind.EachYear when period.From != period.To => prompts.Say("answer.each_year", ("from", period.From), ("to", period.To)),
        TargetPeriodKind.Average when period.From != period.To => prompts.Say("answer.average", ("from", period.From), ("to", period.To)),
        _ => prompts.Say("answer.in_year", ("year", period.To)),
    };

    private string Words(Statement statement)
    {
        if (statement.Figure is not { } figure || !statement.IsTarget)
            return Quote(statement);
        var value = TargetSentence.Value(figure);
        var words = figure.Value is null && HasObject(figure) ? Small(PlainWords.Of(figure.Indicator))
            : value.AsSpan().ContainsAnyInRange('0', '9') ? $"{Small(PlainWords.Of(figure.Indicator))}: {value}"
            : $"{Small(value)} {Small(PlainWords.Of(figure.Indicator))}";
        return $"{words} ({Period(figure.Period)})";
    }

    private string OtherTimes(Statement statement) => string.Concat(statement.OtherTimes
        .Where(t => t.Value != statement.Figure?.Value || t.ValueTo != statement.Figure?.ValueTo).Take(MostTimes)
        .Select(t => $"; {TargetSentence.Value(t)} ({Period(t.Period)})"));

    private string Source(Statement statement) => prompts.Say(
        "compare.source",
        ("plan", statement.Plan.Number ?? prompts.Say("compare.unnumbered", ("period", PlanNames.Period(statement.Plan.Header.Period) ?? ""))),
        ("address", statement.Clause.Address));

    // "đạt chuẩn đô thị văn minh" says all itself; "Duy trì" does not.
    private static bool HasObject(Target state) => state.Indicator.EndsWith(state.ValueText, StringComparison.Ordinal) || state.Indicator.Contains(state.ValueText, StringComparison.OrdinalIgnoreCase);

    private static string Quote(Statement statement) =>
        $"“{PlainWords.WithoutBullet(Excerpt.Of(statement.Words, 0, MostQuoted, " […] ")).TrimEnd(';', '.', ' ')}”";

    // A capital that only opens the plan's sentence; short forms keep theirs.
    private static string Small(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) && !IsName(words) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static bool IsName(string words) => Syllables.Read(words) is [_, var second, ..] && char.IsUpper(words[second.Start]);
}
