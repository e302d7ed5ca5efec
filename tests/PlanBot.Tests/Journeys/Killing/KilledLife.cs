namespace PlanBot.Tests.Journeys.Killing;

/// <summary>One process of the bot.</summary>
/// <param name="begin">How many messages had been accepted when it began.</param>
internal sealed class KilledLife(int begin)
{
    public int Begin => begin;

    /// <summary>What it had in hand when it was killed (chat, what it shows): taken from the outbox, and not noted as sent. Null where it ended by itself.</summary>
    public IReadOnlySet<(long Chat, string Shown)>? InHand { get; set; }
}
