using PlanBot.Plans;

namespace PlanBot.Answers.Honesty;

/// <summary>Names of wards in a sentence.</summary>
internal static class WardList
{
    private const int Most = 12;

    /// <summary>"An Dương, Kiến An", and "…" where there are too many to name.</summary>
    public static string Of(IReadOnlyList<WardName> wards) => string.Join(", ", wards.Take(Most)) + (wards.Count > Most ? ", …" : "");
}
