namespace PlanBot.Evaluation.Scoring;

/// <summary>The figures of one group of single questions, each a share from 0 to 1.</summary>
/// <param name="Group">"ALL", or "style=casual" and the like.</param>
/// <param name="Mrr">The mean of 1/rank within the first ten.</param>
/// <param name="Values">Answers that say every value, of those that should say some; null where none should.</param>
internal sealed record SingleFigures(
    string Group, int Count, double Hit1, double Hit3, double Hit5, double Hit10, double Mrr, double Cover10, double Answered, double? Values)
{
    public const string All = "ALL";

    /// <param name="outcomes">At least one.</param>
    public static SingleFigures Of(string group, IReadOnlyList<Outcome> outcomes)
    {
        double Within(int most) => Share(outcomes, o => o.Rank <= most);
        var valued = outcomes.Where(o => o.Wanted > 0).ToList();
        return new(
            group, outcomes.Count, Within(1), Within(3), Within(5), Within(10),
            outcomes.Average(o => o.Rank is { } rank and <= 10 ? 1.0 / rank : 0), outcomes.Average(o => o.Cover),
            Share(outcomes, o => o.Answered), valued.Count > 0 ? Share(valued, o => o.AllShown) : null);
    }

    private static double Share(IReadOnlyList<Outcome> outcomes, Func<Outcome, bool> holds) => outcomes.Count(holds) / (double)outcomes.Count;
}

/// <summary>Questions about several wards.</summary>
/// <param name="Complete">Those that say every ward's value.</param>
internal sealed record CompareFigures(int Count, int Complete, int Shown, int Wanted)
{
    public double Share => Shown / (double)Math.Max(Wanted, 1);
}

/// <summary>Questions that must be declined.</summary>
/// <param name="Cited">Declined, and yet with a citation.</param>
internal sealed record DeclineFigures(int Count, int Declined, int Cited)
{
    public double Share => Declined / (double)Math.Max(Count, 1);

    /// <summary>Of those declined, the share without a citation.</summary>
    public double Uncited => Declined == 0 ? 1 : (Declined - Cited) / (double)Declined;
}

/// <summary>Turns after the first.</summary>
/// <param name="Hits">With the passage among the first three citations, or rightly declined.</param>
/// <param name="Valued">Those that should say a value.</param>
/// <param name="Shown">Of those, the ones that say all.</param>
internal sealed record FollowUpFigures(int Count, int Hits, int Valued, int Shown)
{
    public double Share => Hits / (double)Math.Max(Count, 1);
}

/// <summary>All figures of a run. Null, or empty, where there was no question of that kind.</summary>
internal sealed record Figures(
    IReadOnlyList<SingleFigures> Singles, CompareFigures? Compare, DeclineFigures? Declines, FollowUpFigures? FollowUps)
{
    public static Figures Of(IReadOnlyList<Outcome> outcomes)
    {
        IReadOnlyList<Outcome> Set(GoldKind set) => [.. outcomes.Where(o => o.Set == set)];
        return new(
            Groups(Set(GoldKind.Single)),
            Set(GoldKind.Compare) is { Count: > 0 } c ? new(c.Count, c.Count(o => o.AllShown), c.Sum(o => o.Shown), c.Sum(o => o.Wanted)) : null,
            Set(GoldKind.Decline) is { Count: > 0 } d ? new(d.Count, d.Count(o => !o.Answered), d.Count(o => !o.Answered && o.Cited > 0)) : null,
            Set(GoldKind.FollowUp) is { Count: > 0 } f ? new(f.Count, f.Count(o => o.Hit), f.Count(o => o.Wanted > 0), f.Count(o => o.Wanted > 0 && o.AllShown)) : null);
    }

    /// <summary>The figures of one group; null where no question belongs to it.</summary>
    public SingleFigures? Group(string name) => Singles.FirstOrDefault(s => s.Group == name);

    private static List<SingleFigures> Groups(IReadOnlyList<Outcome> singles)
    {
        if (singles.Count == 0)
            return [];
        IEnumerable<SingleFigures> By(string name, Func<Outcome, string> key) =>
            singles.GroupBy(o => $"{name}={key(o)}").OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => SingleFigures.Of(g.Key, [.. g]));
        return [SingleFigures.Of(SingleFigures.All, singles), .. By("style", o => o.Style), .. By("kind", o => o.Kind), .. By("ward", o => o.Ward ?? "")];
    }
}
