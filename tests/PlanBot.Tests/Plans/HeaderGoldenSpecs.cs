using System.Text.Json;
using PlanBot.Plans;

namespace PlanBot.Tests.Plans;

/// <summary>The headers of the five plans, field by field, against what a person read (Golden/README.md).</summary>
public sealed class HeaderGoldenSpecs
{
    public static TheoryData<string> Lines() => [.. File.ReadLines(PlanBot.Tests.Seeds.Golden("headers.jsonl"))];

    [Fact]
    public void Every_plan_has_its_line() =>
        Assert.Equal(PlanBot.Tests.Seeds.Files(), Lines().Select(l => Parse(l.Data).GetProperty("file").GetString()!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_header_is_read_as_a_person_reads_it(string json)
    {
        var golden = Parse(json);
        var header = PlanBot.Tests.Seeds.Document(golden.GetProperty("file").GetString()!).Header;

        Assert.Equal(Text(golden, "ward"), header.Ward.Value);
        Assert.Equal(Text(golden, "number"), header.Number);
        Assert.Equal(Date(golden.GetProperty("date")), Agreed(header));
        Assert.Equal(Text(golden, "title"), header.Title);
        var period = golden.GetProperty("period");
        Assert.Equal(new PlanPeriod(period.GetProperty("from").GetInt32(), period.GetProperty("to").GetInt32()), header.Period);
        Assert.Equal(Text(golden, "replaces") is null, header.Replaces is null);
        Assert.Contains(Text(golden, "replaces") ?? "", header.Replaces ?? "", StringComparison.Ordinal);
        Assert.Equal(Text(golden, "signer"), header.Signer);
        Assert.Equal(Text(golden, "signer_role"), header.SignerRole?.ToUpperInvariant());
    }

    // Two dates that disagree in the day leave only month and year to rely on.
    private static PartialDate? Agreed(PlanHeader header) =>
        header.OtherDate is { } other && header.Date is { } date && other.Day != date.Day ? date with { Day = null } : header.Date;

    private static PartialDate Date(JsonElement date) => new(date.GetProperty("year").GetInt32(), Number(date, "month"), Number(date, "day"));

    private static int? Number(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
