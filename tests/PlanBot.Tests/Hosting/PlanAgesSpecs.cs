using PlanBot.Hosting.Ingest;
using PlanBot.Plans;

namespace PlanBot.Tests.Hosting;

public sealed class PlanAgesSpecs
{
    [Theory]
    [InlineData("2026", "2025", 1)]
    [InlineData("2025/11", "2025/12", -1)]
    [InlineData("2025/12/23", "2025/12/5", 1)]
    [InlineData("2025/12/5", "2025/12/5", 0)]
    [InlineData("2025", "2025/12", null)]
    [InlineData("2025/12", "2025/12/5", null)]
    [InlineData("", "2025", null)]
    public void The_newer_plan_is_told_as_far_as_the_dates_go(string first, string second, int? expected) =>
        Assert.Equal(expected, PlanAges.Compare(Read(first), Read(second)) is { } order ? Math.Sign(order) : null);

    private static PartialDate? Read(string date)
    {
        int[] parts = [.. date.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture))];
        return parts.Length == 0 ? null : new(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }
}
