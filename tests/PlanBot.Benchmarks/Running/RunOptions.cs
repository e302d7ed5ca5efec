using System.Globalization;

namespace PlanBot.Benchmarks.Running;

/// <summary>Whole numbers by name, "--seeds 50", each with what it is where it is not said.</summary>
internal sealed class RunOptions
{
    private readonly Dictionary<string, int> _values;

    /// <exception cref="ArgumentException">An option that is not known, or one without its whole number.</exception>
    public RunOptions(string[] args, params (string Name, int Standard)[] known)
    {
        _values = known.ToDictionary(k => k.Name, k => k.Standard);
        for (var i = 0; i < args.Length; i += 2)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (!_values.ContainsKey(name))
                throw new ArgumentException($"unknown option {args[i]}; known: {string.Join(", ", known.Select(k => $"--{k.Name}"))}");
            _values[name] = i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
                ? value
                : throw new ArgumentException($"{args[i]} needs a whole number over 0");
        }
    }

    public int this[string name] => _values[name];
}
