using PlanBot.Answers;
using PlanBot.Clauses;
using PlanBot.Plans;

namespace PlanBot.Conversations;

/// <summary>What remains of an answer for the next message.</summary>
internal static class SubjectMemory
{
    private const int MostPassages = 8;
    private const int MostText = 400;

    /// <summary>The subject after a question was answered or declined.</summary>
    /// <param name="text">All that was asked, the newest first.</param>
    /// <param name="newest">The newest alone.</param>
    public static Subject? After(Answer answer, string text, string newest, IReadOnlyList<WardName> wards, Subject? before) => answer switch
    {
        Answer.Found found => New(found, text, newest, wards),
        Answer.NotFound => new(Cut(text), Cut(newest), wards, [], [], []),
        Answer.OutOfScope or Answer.Refused => null,
        _ => before,
    };

    /// <summary>The subject resting on older passages where it was declined.</summary>
    public static Subject? On(this Subject? subject, IReadOnlyList<ClauseId> basis) =>
        subject is { Basis.Count: 0 } ? subject with { Basis = basis } : subject;

    private static Subject New(Answer.Found found, string text, string newest, IReadOnlyList<WardName> wards)
    {
        var used = found.Citations.Where(c => c.Used).Select(c => c.Clause.Id).Take(MostPassages).ToList();
        return new(Cut(text), Cut(newest), wards, used, used, used);
    }

    private static string Cut(string text) => text.Length <= MostText ? text : text[..MostText];
}
