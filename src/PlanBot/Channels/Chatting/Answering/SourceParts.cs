using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Conversations;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Channels.Chatting.Answering;

/// <summary>Says where an answer comes from, in a line or with every passage in full.</summary>
internal sealed class SourceParts(PlanNames names, PromptBook prompts)
{
    private const int MostNamed = 3;

    /// <summary>One line with the first sources.</summary>
    public ReplyPart.Text Line(IReadOnlyList<Citation> used)
    {
        var named = string.Join("; ", used.Take(MostNamed).GroupBy(c => c.Plan.Row).Select(g => prompts.Say(
            "chat.source", ("plan", Short(g.First().Plan)), ("places", string.Join("; ", g.Select(c => Position(c.Clause)))))));
        return new(used.Count > MostNamed
            ? prompts.Say("chat.sources_more", ("sources", named), ("count", used.Count - MostNamed))
            : prompts.Say("chat.sources", ("sources", named)));
    }

    /// <summary>Every passage with its plan, its place and its words.</summary>
    public IEnumerable<ReplyPart> Whole(IReadOnlyList<Place> places)
    {
        foreach (var (i, place) in places.Index())
        {
            yield return new ReplyPart.Heading(prompts.Say("chat.passage", ("n", i + 1), ("plan", names.Of(place.Plan))));
            if (Position(place.Clause) is { Length: > 0 } position)
                yield return new ReplyPart.Text(position);
            yield return new ReplyPart.Quote(place.Clause.Row is { } row ? RowText.Of(row) : PlainWords.Of(place.Clause.Text));
        }
    }

    private string Short(PlanSummary plan) => plan.Number is { } number
        ? prompts.Say("chat.plan", ("number", number), ("ward", plan.Ward))
        : prompts.Say("chat.plan_unnumbered", ("ward", plan.Ward));

    private string Position(Clause clause)
    {
        var (first, last) = (clause.Lines.First, clause.Lines.Last);
        var lines = first == last ? prompts.Say("chat.line", ("first", first)) : prompts.Say("chat.lines", ("first", first), ("last", last));
        return clause.Address.Length == 0 ? lines : $"{names.Place(clause)}, {lines}";
    }
}
