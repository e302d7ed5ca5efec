namespace PlanBot.Tests.Conversations;

/// <summary>A clock that goes when it is told to.</summary>
internal sealed class ManualClock : TimeProvider
{
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _passed.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero) + _passed;

    public void Pass(TimeSpan time) => _passed += time;
}
