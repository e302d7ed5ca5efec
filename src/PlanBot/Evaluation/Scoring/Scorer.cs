using PlanBot.Channels;

namespace PlanBot.Evaluation.Scoring;

/// <summary>Judges results against gold questions, by the definitions that come with the questions.</summary>
internal sealed class Scorer(IReadOnlyDictionary<string, AskResult> results)
{
    private const int Near = 3;
    private const int Far = 10;

    private static readonly AskResult None = new() { Status = AskStatus.NotFound, Answer = "" };

    /// <summary>One outcome for each question and for each turn after a conversation's first.</summary>
    /// <param name="results">By id. A question without a result has failed.</param>
    public static IReadOnlyList<Outcome> Score(GoldSet gold, IReadOnlyDictionary<string, AskResult> results)
    {
        var scorer = new Scorer(results);
        return
        [
            .. gold.Singles.Select(scorer.Single),
            .. gold.Comparisons.Select(scorer.Compare),
            .. gold.Declines.Select(scorer.Decline),
            .. gold.Conversations.SelectMany(c => c.Turns.Skip(1).Select((t, i) => scorer.Turn(c, t, i + 1))),
        ];
    }

    private Outcome Single(GoldQuestion question)
    {
        var result = results.GetValueOrDefault(question.Id) ?? None;
        var ranks = question.Quotes.Select(q => Rank(q, question.Ward, result.Citations)).ToList();
        var values = question.Values ?? [];
        return Outcome(question.Id, GoldKind.Single, question.Question, result) with
        {
            Ward = question.Ward,
            Style = question.Style,
            Kind = question.Kind,
            Rank = ranks.Min(),
            Cover = ranks.Count == 0 ? 0 : ranks.Count(r => r <= Far) / (double)ranks.Count,
            Hit = ranks.Min() <= Near,
            Shown = values.Count(v => GoldText.HasValue(v, result.Answer)),
            Wanted = values.Count,
            Expected = values.Count > 0 ? string.Join(" · ", values) : string.Join(" · ", question.Quotes),
        };
    }

    private Outcome Compare(GoldComparison question)
    {
        var result = results.GetValueOrDefault(question.Id) ?? None;
        var wanted = question.Expected.Where(e => !string.IsNullOrEmpty(e.Value)).ToList();
        var missing = wanted.Where(e => !(GoldText.HasValue(e.Value!, result.Answer) && GoldText.Names(result.Answer, e.Ward))).ToList();
        return Outcome(question.Id, GoldKind.Compare, question.Question, result) with
        {
            Style = question.Style,
            Hit = true,
            Shown = wanted.Count - missing.Count,
            Wanted = wanted.Count,
            Expected = string.Join(" · ", (missing.Count > 0 ? missing : wanted).Select(e => $"{e.Ward}: {e.Value}")),
        };
    }

    private Outcome Decline(GoldDecline question)
    {
        var found = results.GetValueOrDefault(question.Id);
        return Outcome(question.Id, GoldKind.Decline, question.Question, found ?? None) with
        {
            Ward = question.Ward,
            Answered = found?.Answered ?? true,
            Hit = found is { Answered: false, Citations.Count: 0 },
            Expected = question.Why,
        };
    }

    private Outcome Turn(GoldConversation conversation, GoldTurn turn, int number)
    {
        var found = results.GetValueOrDefault(GoldRequests.TurnId(conversation, number));
        var result = found ?? None;
        var ranks = turn.Quotes.Select(q => Rank(q, null, result.Citations)).ToList();
        var values = turn.Values ?? [];
        return Outcome(GoldRequests.TurnId(conversation, number), GoldKind.FollowUp, turn.Question, result) with
        {
            Ward = turn.Ward,
            Answered = found?.Answered ?? true,
            Rank = ranks.Min(),
            Hit = turn.Quotes.Count == 0 ? found is { Answered: false } : ranks.Min() <= Near,
            Shown = values.Count(v => GoldText.HasValue(v, result.Answer)),
            Wanted = values.Count,
            Expected = values.Count > 0 ? string.Join(" · ", values) : string.Join(" · ", turn.Quotes),
        };
    }

    private static Outcome Outcome(string id, GoldKind set, string question, AskResult result) => new()
    {
        Id = id,
        Set = set,
        Question = question,
        Answered = result.Answered,
        Cited = result.Citations.Count,
        Answer = result.Answer,
    };

    /// <param name="ward">Whose plan it must be; null for any.</param>
    private static int? Rank(string quote, string? ward, IReadOnlyList<AskCitation> citations)
    {
        for (var i = 0; i < citations.Count; i++)
            if (GoldText.Hits(quote, citations[i].Text) && (string.IsNullOrEmpty(ward) || citations[i].Ward.Length == 0 || GoldText.SameWard(citations[i].Ward, ward)))
                return i + 1;
        return null;
    }
}
