using PlanBot.Prompts;

namespace PlanBot.Channels.Console;

/// <summary>Shows where an answer comes from, and one of its sources in full.</summary>
internal sealed class SourceList(PromptBook prompts)
{
    private const int MostFurther = 3;

    /// <summary>A line a source, numbered from 1: those the answer rests on, then a few further ones.</summary>
    public IEnumerable<string> Of(IReadOnlyList<AskCitation> citations)
    {
        var further = 0;
        foreach (var (i, citation) in citations.Index())
        {
            if (!citation.Used && ++further > MostFurther)
                continue;
            if (i == 0)
                yield return prompts.Say("console.sources");
            yield return $"  {prompts.Say(citation.Used ? "console.source" : "console.further", ("n", i + 1), ("source", Name(citation)))}";
        }
    }

    /// <summary>The source's place and its words, verbatim.</summary>
    public string Whole(AskCitation citation) => $"{Name(citation)}\n{citation.Heading}\n“{citation.Text}”";

    private string Name(AskCitation citation)
    {
        var plan = citation.Plan is { } number
            ? prompts.Say("console.plan", ("number", number), ("ward", citation.Ward))
            : prompts.Say("console.plan_unnumbered", ("ward", citation.Ward));
        var lines = citation.Lines[0] == citation.Lines[1]
            ? prompts.Say("console.line", ("first", citation.Lines[0]))
            : prompts.Say("console.lines", ("first", citation.Lines[0]), ("last", citation.Lines[1]));
        var address = citation.Heading.Split(": ", 2)[0];
        return address.Length == 0 ? $"{plan}, {lines}" : $"{plan}, {address}, {lines}";
    }
}
