using PlanBot.Answers;
using PlanBot.Plans;

namespace PlanBot.Conversations;

/// <summary>What remains of an answer for the next message.</summary>
internal static class SubjectMemory
{
    private const int MostPassages = 8;
    private const int MostText = 400;

    /// <summary>The subject after a question was answered or declined.</summary>
    public static Subject? After(Answer answer, string text, IReadOnlyList<WardName> wards, Subject? before) => answer switch
    {
        Answer.Found found => New(found, text, wards),
        Answer.NotFound => new(Cut(text), wards, [], []),
        Answer.OutOfScope or Answer.Refused => null,
        _ => before,
    };

    private static Subject New(Answer.Found found, string text, IReadOnlyList<WardName> wards)
    {
        var used = found.Citations.Where(c => c.Used).Select(c => c.Clause.Id).Take(MostPassages).ToList();
        return new(Cut(text), wards, used, used);
    }

    private static string Cut(string text) => text.Length <= MostText ? text : text[..MostText];
}
