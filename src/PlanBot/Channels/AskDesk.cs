using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Conversations;
using PlanBot.Plans;

namespace PlanBot.Channels;

/// <summary>Answers a request in the contract's form, whatever channel it came by.</summary>
internal sealed class AskDesk(Dialogue dialogue, TimeProvider time)
{
    public const int StandardCitations = 10;

    /// <summary>The result for one request that has a question.</summary>
    /// <param name="most">At most so many citations.</param>
    /// <exception cref="Storage.StorageException">The database could not be read.</exception>
    public AskResult Ask(AskRequest request, int most = StandardCitations)
    {
        var start = time.GetTimestamp();
        var ward = string.IsNullOrWhiteSpace(request.Ward) ? (WardName?)null : new WardName(request.Ward.Trim());
        var answer = dialogue.Answer(request.Session, ward, request.Question ?? "");
        var elapsed = time.GetElapsedTime(start).TotalMilliseconds;
        return answer is Answer.Found found
            ? new()
            {
                Id = request.Id,
                Status = AskStatus.Answered,
                Answer = found.Text,
                Citations = [.. found.Citations.Take(most).Select(Cite)],
                Targets = [.. found.Targets.Select(Target)],
                ElapsedMs = Math.Round(elapsed, 3),
            }
            : new() { Id = request.Id, Status = StatusOf(answer), Answer = answer.Text, ElapsedMs = Math.Round(elapsed, 3) };
    }

    /// <summary>What became of a question that was answered so.</summary>
    public static AskStatus StatusOf(Answer answer) => answer switch
    {
        Answer.Found => AskStatus.Answered,
        Answer.Clarify => AskStatus.Clarify,
        Answer.OutOfScope => AskStatus.OutOfScope,
        Answer.Refused => AskStatus.Refused,
        Answer.Greeting => AskStatus.Greeting,
        _ => AskStatus.NotFound,
    };

    private static AskCitation Cite(Citation citation)
    {
        Clause clause = citation.Clause;
        return new(
            citation.Plan.Ward.Value, citation.Plan.Number, clause.Id.Value, AskCitation.HeadingOf(clause.Address, clause.Headings),
            clause.Text, [clause.Lines.First, clause.Lines.Last], citation.Used);
    }

    private static AskTarget Target(UsedTarget used) => new(
        used.Target.Indicator,
        used.Target.Value,
        used.Target.Unit,
        AskPeriod.Of(used.Target.Period),
        used.Target.Leads.Count == 0 ? null : string.Join("; ", used.Target.Leads),
        used.Plan.Ward.Value,
        used.Target.Clause.Value);
}
