using System.Globalization;
using PlanBot.Clauses;

namespace PlanBot.Hosting.Ingest;

/// <summary>How many of a file's lines are some passage's own or named furniture.</summary>
internal readonly record struct LineShare(int Accounted, int Lines)
{
    public static LineShare Of(ClauseOutline outline, int lines) =>
        new(outline.Clauses.SelectMany(c => c.OwnLines).Concat(outline.Furniture.Select(f => f.Line)).Where(l => l >= 1 && l <= lines).Distinct().Count(), lines);

    /// <summary>"100", "99,9": never rounded up, so that 100 means all.</summary>
    public string Percent => Lines == 0 ? "100"
        : (Math.Floor(Accounted * 1000m / Lines) / 10).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',');
}
