namespace PlanBot.Tests.Journeys.Killing;

/// <summary>What a bot that is killed has to do.</summary>
/// <param name="Updates">What people write, in order.</param>
/// <param name="Calls">So often something passes between platform and bot, at least; it is killed at some of them.</param>
/// <param name="Settings">Beside those of the platform.</param>
internal sealed record KilledWork(IEnumerable<(long Chat, string Text)> Updates, int Calls, params IReadOnlyList<(string Name, string Value)> Settings);
