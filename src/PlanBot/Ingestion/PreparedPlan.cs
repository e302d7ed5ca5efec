using PlanBot.Storage;

namespace PlanBot.Ingestion;

/// <summary>A plan ready to be kept: all that was read out of it, and its passages' terms.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Words">By the clause's order.</param>
internal sealed record PreparedPlan(string File, StoredPlan Plan, IReadOnlyList<(int Order, string Own, string Context)> Words);
