namespace PlanBot.Benchmarks.Running;

/// <summary>What else the machine does: a figure is worth little without it.</summary>
internal static class Machine
{
    /// <summary>"load 0.42 0.80 1.10, 2 cores"; without the load where the system does not tell it.</summary>
    public static string Now()
    {
        const string file = "/proc/loadavg";
        var load = File.Exists(file) ? $"load {string.Join(' ', File.ReadAllText(file).Split(' ').Take(3))}, " : "";
        return $"{load}{Environment.ProcessorCount} cores";
    }
}
