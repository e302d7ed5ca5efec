using System.Text.Json;
using PlanBot.Hosting.Export;

namespace PlanBot.Tests.Hosting;

public sealed class ExportSpecs
{
    private const string Common = "id,ward,plan,file,lines,clause,heading";

    [Fact]
    public void The_fields_and_their_order_are_the_contracts()
    {
        Assert.Equal($"{Common},text,kind", Fields(ExportJson.Readable.ClauseExport));
        Assert.Equal(
            $"{Common},indicator,comparison,value,value_to,value_text,unit,period,lead,cooperating,leader,also_at,conflicts_with,item",
            Fields(ExportJson.Readable.TargetExport));
        Assert.Equal($"{Common},what,output,time_text,from,to,lead,cooperating,funding,leader,group", Fields(ExportJson.Readable.AssignmentExport));
        Assert.Equal($"{Common},what,due,recurrence,precision,lead,quote,source", Fields(ExportJson.Readable.DeadlineExport));
    }

    [Theory]
    [InlineData("null", "")]
    [InlineData("97.5", "97.5")]
    [InlineData("-2", "-2")]
    [InlineData("[31,35]", "31; 35")]
    [InlineData("[]", "")]
    [InlineData("\"một, hai\"", "\"một, hai\"")]
    [InlineData("\"chỉ tiêu “chính” và \\\"phụ\\\"\"", "\"chỉ tiêu “chính” và \"\"phụ\"\"\"")]
    [InlineData("\"hai\\ndòng\"", "\"hai\ndòng\"")]
    [InlineData("{\"kind\":\"year\",\"year\":2030}", "2030")]
    [InlineData("{\"kind\":\"each_year\",\"from\":2026,\"to\":2030}", "each_year 2026-2030")]
    public void A_value_is_written_as_a_spreadsheet_reads_it(string json, string field) => Assert.Equal(field, Csv(json));

    [Theory]
    [InlineData("\"=HYPERLINK(1)\"", "'=HYPERLINK(1)")]
    [InlineData("\"+ Đường\"", "'+ Đường")]
    [InlineData("\"- Tỷ lệ\"", "'- Tỷ lệ")]
    [InlineData("\"@SUM\"", "'@SUM")]
    [InlineData("\"\\t=1\"", "'\t=1")]
    [InlineData("[\"=1\",\"2\"]", "'=1; 2")]
    public void Text_that_a_spreadsheet_would_run_is_made_harmless(string json, string field) => Assert.Equal(field, Csv(json));

    private static string Csv(string json) => CsvField.Of(JsonDocument.Parse(json).RootElement);

    private static string Fields(System.Text.Json.Serialization.Metadata.JsonTypeInfo type) => string.Join(',', type.Properties.Select(p => p.Name));
}
