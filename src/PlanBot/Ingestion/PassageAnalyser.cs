using PlanBot.Clauses;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Plans;

namespace PlanBot.Ingestion;

/// <summary>Turns clauses into what the index holds: their own terms by sentence, and those of their headings and ward.</summary>
internal sealed class PassageAnalyser(TermAnalyzer analyzer)
{
    /// <summary>The passages of a plan that can answer something: everything but headings with passages below them.</summary>
    /// <returns>The clause's order with its own terms, a line break between sentences, and those of its headings.</returns>
    public IEnumerable<(int Order, string Own, string Context)> Analyse(WardName ward, IReadOnlyList<Clause> clauses)
    {
        var contexts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clause in clauses)
            if (clause.Kind != ClauseKind.Heading || clause.Part == ClausePart.Preamble)
                yield return (clause.Order, Own(clause.Text), Context(ward, clause, contexts));
    }

    private string Own(string text) =>
        string.Join('\n', Sentences.Parts(text).Select(part => string.Join(' ', analyzer.Passage(text[part]))));

    private string Context(WardName ward, Clause clause, Dictionary<string, string> contexts)
    {
        var path = string.Join(" . ", clause.Headings.Append($"phường {ward}"));
        return contexts.TryGetValue(path, out var known) ? known
            : contexts[path] = string.Join(' ', analyzer.Passage(path).Distinct());
    }
}
