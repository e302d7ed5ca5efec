using PlanBot.Deadlines.Occurrences;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;

namespace PlanBot.Tests.Deadlines.Occurrences;

public sealed class SeedOccurrenceSpecs(SeededProduct product, ITestOutputHelper output)
{
    [Theory]
    [InlineData("Kiến An")]
    [InlineData("Đông Hải")]
    [InlineData("Thủy Nguyên")]
    [InlineData("Hưng Đạo")]
    [InlineData("An Dương")]
    public void Print(string ward)
    {
        var all = product.Get<WardCalendars>().Of(new WardName(ward));
        output.WriteLine($"{ward}: {all.Count}; " + string.Join(", ", all.GroupBy(e => e.Occurrence.Rule).Select(g => $"{g.Key} {g.Count()}")));
        File.WriteAllLines($"/tmp/w/occ-{ward}.txt", all.Select(e => e.Occurrence).Select(o =>
            $"{o.Start:yyyy-MM-dd}>{o.Due:yyyy-MM-dd} {o.Rule}/{o.Assumption} L{o.Lines.First} [{string.Join("; ", o.Leads)}]{(o.Units.SequenceEqual(o.Leads) ? "" : "=>" + string.Join("; ", o.Units))} <{o.Leader}> {o.Title} | Q {o.Quote[..Math.Min(60, o.Quote.Length)]} +{o.AlsoAt.Count}"));
        Assert.NotEmpty(all);
    }
}
