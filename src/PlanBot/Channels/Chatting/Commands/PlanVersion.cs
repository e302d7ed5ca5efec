using PlanBot.Storage;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>Tells whether plans are still those of which a page was made.</summary>
internal static class PlanVersion
{
    private const int Digits = 8;

    /// <summary>Changes when any of the plans is replaced, added or removed.</summary>
    public static string Of(IReadOnlyList<PlanSummary> plans) => string.Concat(plans.Select(p => p.Sha256[..Math.Min(Digits, p.Sha256.Length)]));
}
