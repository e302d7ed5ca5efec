using PlanBot.Questions;

namespace PlanBot.Answers.Comparing;

/// <summary>
/// Leaves out statements that share words with what is compared and speak of something else: set beside the others, each would be a false claim
/// about its ward.
/// </summary>
internal static class OnTheMatter
{
    // What holds so much of the subject is about it, and what holds less than the other share only may be.
    private const double Sure = 0.8;
    private const double Doubtful = 0.65;

    private const double LeastAlike = 0.4;
    private const double ShareOfBest = 0.6;

    // So many wards that name a thing make those that do not exceptions.
    private const int Many = 3;

    /// <summary>Those on the matter, in their order.</summary>
    /// <param name="statements">At most one a ward.</param>
    public static IReadOnlyList<Statement> Of(ComparisonAsked asked, IReadOnlyList<Statement> statements, SubjectMatcher matcher)
    {
        var alike = statements.Select(s => matcher.Alike(s.Words)).ToList();
        var things = statements.Select(s => matcher.Things(s.Words)).ToList();
        var best = alike.DefaultIfEmpty().Max();
        // Where figures are set side by side, a level among growths says itself that it is of another kind.
        var isAboutStating = asked.Aim is ComparisonAim.Stating or ComparisonAim.Lacking;
        return [.. statements.Where((s, i) => (asked.NamesCode || NamesAll(things[i]) || IsAlike(s, alike[i], best)) && !(isAboutStating && LacksWhatMostName(things, i)))];
    }

    private static bool IsAlike(Statement statement, double alike, double best) =>
        statement.Coverage >= Sure || (alike >= best * ShareOfBest && (alike >= LeastAlike || statement.Coverage >= Doubtful));

    /// <summary>True for words that name all of several things: those are hardly named by chance.</summary>
    public static bool NamesAll(IReadOnlyList<bool> things) => things.Count > 1 && things.All(named => named);

    private static bool LacksWhatMostName(List<IReadOnlyList<bool>> things, int one) =>
        things[one].Index().Any(t => !t.Item && things.Count(other => other[t.Index]) >= Many);
}
