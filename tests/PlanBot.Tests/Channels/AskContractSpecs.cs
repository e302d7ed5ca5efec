using System.Text.Json;
using PlanBot.Channels;
using PlanBot.Targets;

namespace PlanBot.Tests.Channels;

public sealed class AskContractSpecs
{
    private static JsonElement Written(AskResult result) =>
        JsonDocument.Parse(JsonSerializer.Serialize(result, AskJson.Readable.AskResult)).RootElement;

    [Fact]
    public void A_request_needs_only_a_question()
    {
        var request = JsonSerializer.Deserialize("""{"question":"BHYT?"}""", AskJson.Readable.AskRequest);

        Assert.Equal(new AskRequest(null, "BHYT?"), request);
    }

    [Fact]
    public void A_result_bears_the_names_of_the_contract()
    {
        var result = Written(new AskResult
        {
            Id = "1",
            Status = AskStatus.Answered,
            Answer = "98%",
            Citations = [new("Kiến An", null, "c1", "II › 5 › (25)", "(25) đạt 98%.", [91, 91], true)],
            Targets = [new("tỷ lệ", 98m, "%", AskPeriod.Of(TargetPeriod.InYear(2030)), null, "Kiến An", "c1")],
            ElapsedMs = 1.5,
        });

        Assert.Equal(["id", "status", "answered", "answer", "citations", "targets", "elapsed_ms"], result.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["ward", "plan", "clause", "heading", "text", "lines", "used"],
            result.GetProperty("citations")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["indicator", "value", "unit", "period", "lead", "ward", "clause"],
            result.GetProperty("targets")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("""{"kind":"year","year":2030}""", result.GetProperty("targets")[0].GetProperty("period").GetRawText());
    }

    [Theory]
    [InlineData(nameof(AskStatus.Answered), "answered", true)]
    [InlineData(nameof(AskStatus.Clarify), "clarify", false)]
    [InlineData(nameof(AskStatus.NotFound), "not_found", false)]
    [InlineData(nameof(AskStatus.OutOfScope), "out_of_scope", false)]
    [InlineData(nameof(AskStatus.Refused), "refused", false)]
    [InlineData(nameof(AskStatus.Greeting), "greeting", false)]
    [InlineData(nameof(AskStatus.Invalid), "invalid", false)]
    public void Only_an_answer_counts_as_answered(string status, string written, bool answered)
    {
        var result = Written(new AskResult { Status = Enum.Parse<AskStatus>(status), Answer = "" });

        Assert.Equal(written, result.GetProperty("status").GetString());
        Assert.Equal(answered, result.GetProperty("answered").GetBoolean());
    }

    [Fact]
    public void Vietnamese_stays_readable_in_the_file()
    {
        var json = JsonSerializer.Serialize(new AskResult { Status = AskStatus.Answered, Answer = "Đến năm 2030: “98%” › ≥" }, AskJson.Readable.AskResult);

        Assert.Contains("Đến năm 2030: “98%” › ≥", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_average_over_years_says_from_when_to_when() =>
        Assert.Equal(
            new AskPeriod("average", null, 2026, 2030),
            AskPeriod.Of(new TargetPeriod(TargetPeriodKind.Average, 2026, 2030)));

    [Fact]
    public void A_heading_is_the_address_and_then_the_words()
    {
        Assert.Equal("II › 5 › (25): II. CHỈ TIÊU › 5. Văn hóa", AskCitation.HeadingOf("II › 5 › (25)", ["II. CHỈ TIÊU", "5. Văn hóa"]));
        Assert.Equal("dòng đầu", AskCitation.HeadingOf("dòng đầu", []));
    }
}
