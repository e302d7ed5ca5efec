namespace PlanBot.Benchmarks.Running;

/// <summary>How times spread, in milliseconds.</summary>
internal sealed class Spread(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    /// <param name="share">0.5 is the median. Never better than the rank says: of 100 times the 99th share is the 99th.</param>
    public double At(double share) => _sorted.Length == 0 ? double.NaN : _sorted[Math.Max(0, (int)Math.Ceiling(share * _sorted.Length) - 1)];

    public override string ToString() => FormattableString.Invariant($"p50 {At(0.5):0.0} ms, p95 {At(0.95):0.0} ms, p99 {At(0.99):0.0} ms, longest {At(1):0.0} ms");
}
