namespace PlanBot.Tests.Journeys.Killing;

/// <summary>What became of one run with kills.</summary>
/// <param name="Sent">Messages the platform accepted, copies counted.</param>
/// <param name="Lost">Answers that never came.</param>
/// <param name="DoubledByKill">Copies of messages that a killed process had in hand: accepted, and it died before noting so.</param>
/// <param name="DoubledByCut">Copies of messages that were accepted and whose answer the platform cut.</param>
/// <param name="Wrong">Whatever else should not be: copies nothing explains, answers out of order, words nobody asked for, rows left over.</param>
internal sealed record FaultReport(
    int Seed, int Updates, int Sent, int Kills, int Cuts, IReadOnlyList<string> Lost, int DoubledByKill, int DoubledByCut, IReadOnlyList<string> Wrong)
{
    public bool IsWell => Lost.Count == 0 && Wrong.Count == 0;

    public override string ToString() =>
        $"seed {Seed}: {Updates} updates, {Sent} messages, {Kills} kills, {Cuts} cut; {Lost.Count} lost, {DoubledByKill} doubled by a kill, {DoubledByCut} by a cut, {Wrong.Count} wrong"
        + string.Concat(Lost.Select(l => $"\n  lost: {l}").Concat(Wrong.Select(w => $"\n  wrong: {w}")));
}
