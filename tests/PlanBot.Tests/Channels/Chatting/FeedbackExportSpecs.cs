using System.Text.Json;
using PlanBot.Hosting;
using PlanBot.Hosting.Export;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class FeedbackExportSpecs(SeededProduct product) : IDisposable
{
    private readonly SeededChats _chats = new(product);

    [Fact]
    public void Staff_get_questions_answers_and_opinions_and_nothing_that_tells_who()
    {
        var room = _chats.Private().Say("/phuong Kiến An").Say("Tôi là 0912345678, tỷ lệ dân số tham gia bảo hiểm y tế?").Press("Chưa đúng").Say("thời tiết hôm nay");

        var lines = Export("feedback", null, csv: false).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        var row = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal("given,ward,question,status,answer,helpful,rated,clauses", string.Join(',', row.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(("2026-03-02", "Kiến An", "answered", false), (row.GetProperty("given").GetString(), row.GetProperty("ward").GetString(), row.GetProperty("status").GetString(), row.GetProperty("helpful").GetBoolean()));
        Assert.Equal("Tôi là [đã che], tỷ lệ dân số tham gia bảo hiểm y tế?", row.GetProperty("question").GetString());
        Assert.StartsWith("kien-an-", row.GetProperty("clauses")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(lines[1]).RootElement.GetProperty("helpful").ValueKind);
        foreach (var secret in (string[])[room.Chat.Chat, room.Person, room.LastMessage])
            Assert.DoesNotContain(lines, l => l.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public void One_wards_feedback_is_its_own_and_opens_in_a_spreadsheet()
    {
        _chats.Private().Say("Kiến An: tỷ lệ dân số tham gia bảo hiểm y tế?").Say("Đông Hải: tỷ lệ dân số tham gia bảo hiểm y tế?");

        var csv = Export("feedback", "dong hai", csv: true);

        Assert.StartsWith("\uFEFFgiven,ward,question,status,answer,helpful,rated,clauses\r\n2026-03-02,Đông Hải,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Kiến An", csv, StringComparison.Ordinal);
        Assert.Throws<SetupException>(() => Export("feedback", "Huế", csv: true));
    }

    public void Dispose() => _chats.Dispose();

    private string Export(string kind, string? ward, bool csv)
    {
        using var output = new StringWriter();
        new Exporter(_chats.Database).Write(kind, ward, csv, output);
        return output.ToString();
    }
}
