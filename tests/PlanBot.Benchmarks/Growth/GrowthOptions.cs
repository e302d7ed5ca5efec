using System.Globalization;

namespace PlanBot.Benchmarks.Growth;

/// <summary>How far to grow and what to ask.</summary>
internal sealed record GrowthOptions
{
    public int Clauses { get; private init; } = 100_000;
    public string Questions { get; private init; } = Path.Combine("tests", "PlanBot.Tests", "Golden", "gold", "single.jsonl");
    public string Seeds { get; private init; } = "seeds";
    /// <summary>How often every question is asked.</summary>
    public int Rounds { get; private init; } = 5;

    /// <summary>"--subject index" measures the clause index alone; "answer", the standard, the whole way.</summary>
    public bool IndexOnly { get; private init; }

    /// <exception cref="ArgumentException">An unknown option, or one without its value.</exception>
    public static GrowthOptions Read(string[] args)
    {
        var options = new GrowthOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a value");
            options = args[i] switch
            {
                "--clauses" => options with { Clauses = int.Parse(value, CultureInfo.InvariantCulture) },
                "--questions" => options with { Questions = value },
                "--seeds" => options with { Seeds = value },
                "--rounds" => options with { Rounds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--subject" => options with { IndexOnly = value == "index" },
                _ => throw new ArgumentException($"unknown option {args[i]}"),
            };
        }

        return options;
    }
}
