using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Hosting.Export;

/// <summary>What chats were answered and what they said of it, for staff.</summary>
internal static class Feedback
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>Every answer that is still kept, the oldest first.</summary>
    /// <param name="ward">Only answers about this ward; null for all.</param>
    public static IEnumerable<FeedbackExport> Of(ReadSession session, WardName? ward) =>
        GivenAnswerTable.All(session).Where(a => ward is null || a.Ward == ward).Select(a => new FeedbackExport(
            Day(a.Given), a.Ward?.Value, a.Question, a.Status, a.Answer, a.IsHelpful, a.Rated is { } rated ? Day(rated) : null, [.. a.Passages.Select(p => p.Value)]));

    private static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);
}
