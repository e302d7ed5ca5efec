using PlanBot.Channels;

namespace PlanBot.Evaluation;

/// <summary>The gold questions as requests. A chat is set to the ward where the question does not name it.</summary>
internal static class GoldRequests
{
    /// <param name="run">A name for this run: its conversations must not meet those of another.</param>
    public static IEnumerable<AskRequest> Of(GoldSet gold, string run) =>
    [
        .. gold.Singles.Select(q => new AskRequest(q.Id, q.Question, Unnamed(q.Ward, q.Question))),
        .. gold.Comparisons.Select(q => new AskRequest(q.Id, q.Question)),
        .. gold.Declines.Select(q => new AskRequest(q.Id, q.Question, Unnamed(q.Ward, q.Question))),
        .. gold.Conversations.SelectMany(c => c.Turns.Select((t, i) =>
            new AskRequest(TurnId(c, i), t.Question, i == 0 ? Unnamed(t.Ward, t.Question) : null, $"{run}/{c.Id}"))),
    ];

    /// <summary>The id of a conversation's turn, counted from 0: "fu-001.1" is the first.</summary>
    public static string TurnId(GoldConversation conversation, int turn) => $"{conversation.Id}.{turn + 1}";

    private static string? Unnamed(string? ward, string question) =>
        string.IsNullOrEmpty(ward) || GoldText.Names(question, ward) ? null : ward;
}
