namespace PlanBot.Storage;

/// <summary>How rows are numbered: a clause's row is its plan's row * 2^20 + its order, so that a plan is one range of rows.</summary>
internal static class PlanRows
{
    public const int MostClauses = 1 << 20;

    public static long Clause(long plan, int order) => (plan << 20) + order;

    public static long First(long plan) => plan << 20;

    public static long Last(long plan) => First(plan) + MostClauses - 1;

    public static long PlanOf(long clause) => clause >> 20;
}
