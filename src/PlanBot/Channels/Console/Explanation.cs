using System.Globalization;
using System.Reflection;
using PlanBot.Answers;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Retrieval;

namespace PlanBot.Channels.Console;

/// <summary>Says why passages stand where they stand: each sign, its weight, and what the two give.</summary>
internal sealed class Explanation(Answerer answerer, Weights weights, PromptBook prompts)
{
    private const int Most = 10;

    private static readonly (string Name, PropertyInfo Sign, PropertyInfo Weight)[] Signs =
        [.. typeof(Weights).GetProperties().Select(w => (w.Name, typeof(Signs).GetProperty(w.Name)!, w))];

    /// <summary>How the question was understood, then the first passages with their signs.</summary>
    public string Of(string question, WardName? ward)
    {
        var (read, ranking) = answerer.Explain(question, ward);
        var head = prompts.Say(
            "console.explain",
            ("wards", read.Wards.Count == 0 ? "*" : string.Join(", ", read.Wards)),
            ("intents", read.Intents),
            ("years", string.Join(", ", read.Years)),
            ("units", string.Join("; ", read.Units)),
            ("terms", string.Join(", ", read.Terms.Terms.Select(t => $"{t.Alternatives[0]}×{Figure(t.Weight)}"))));
        return string.Join('\n', ranking.Passages.Take(Most).Select((p, i) => Passage(i + 1, p)).Prepend(head));
    }

    private string Passage(int place, RankedPassage passage)
    {
        var parts = Signs
            .Select(s => (s.Name, Sign: (double)s.Sign.GetValue(passage.Signs)!, Weight: (double)s.Weight.GetValue(weights)!))
            .Where(s => s.Sign != 0)
            .Select(s => $"{s.Name} {Figure(s.Sign)}×{Figure(s.Weight)}={Figure(s.Sign * s.Weight)}");
        return prompts.Say(
            "console.explain_passage",
            ("n", place), ("score", Figure(passage.Score)), ("evidence", Figure(passage.Signs.Evidence)), ("ward", passage.Ward),
            ("address", passage.Clause.Address), ("line", passage.Clause.Lines.First), ("signs", string.Join("; ", parts)));
    }

    private static string Figure(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
