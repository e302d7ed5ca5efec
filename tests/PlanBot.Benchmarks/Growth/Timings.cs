using System.Diagnostics;

namespace PlanBot.Benchmarks.Growth;

/// <summary>Times of many calls, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> _milliseconds = [];

    public void Add(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <param name="share">0.5 is the median.</param>
    public double At(double share)
    {
        _milliseconds.Sort();
        return _milliseconds[(int)(share * (_milliseconds.Count - 1))];
    }

    public override string ToString() => FormattableString.Invariant($"p50 {At(0.5),7:0.00} ms   p99 {At(0.99),7:0.00} ms");
}
