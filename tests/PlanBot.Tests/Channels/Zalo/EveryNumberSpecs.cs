using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Zalo;

/// <summary>Goes through the bot like somebody who tries everything: every command as people type it, and every kind of choice by its number.</summary>
public sealed class EveryNumberSpecs(SeededProduct product)
{
    private const string Chat = "qt";
    private const int OfEachKind = 2;
    private const int Steps = 4;
    private static readonly DateOnly Day = new(2026, 12, 1);
    private static readonly string[] Last = ["replace", "unlink", "leave", "erase"];

    private static readonly string[] Said =
    [
        "bắt đầu", "phường", "/phường Kiến An", "trợ giúp", "chỉ tiêu", "/chỉ tiêu thủy nguyên", "đơn vị", "/đơn vị công an", "/phường Kiến An", "/phường tất cả",
        "bao nhiêu?", "so sánh", "tỷ lệ tham gia bảo hiểm y tế", "/sosanh tăng thu ngân sách", "Tỷ lệ dân số tham gia bảo hiểm y tế?", "nguồn",
        "Tỷ lệ dân số tham gia bảo hiểm y tế của Kiến An?", "ai chủ trì?", "Phường nào có chỉ tiêu bảo hiểm y tế cao nhất?", "thời tiết hôm nay thế nào", "xin chào", "🙂",
        "tôi", "mời", "/mời Kiến An; trưởng; công an phường", "nhân sự", "/nhân sự Kiến An", "liên kết", "tạm dừng", "tạm dừng", "nhắc việc", "/nhắc việc 7, 1", "/nhắc việc chung",
        "việc", "việc", "việc", "việc", "việc", "việc", "việc", "việc", "tiến độ", "/tiến độ năm nay Kiến An", "đến hạn", "xuất excel", "lịch điện thoại", "lịch điện thoại", "lịch điện thoại", "nhận tin", "xóa", "/la",
    ];

    private readonly Dictionary<string, int> _chosen = [];

    [Fact]
    public async Task Every_command_and_every_kind_of_choice_is_answered_and_fits_into_messages()
    {
        await using var app = await ZaloApp.StartBefore(product, Day, a => a.Set("Chat:QuestionsPerMinute", "1000").Set("Web:PublicUrl", "https://kehoach.example.vn"));
        await app.Link(Chat, "Kiến An; trưởng; Phòng Văn hóa - Xã hội");
        await app.Link(Chat, "Kiến An; cán bộ; Công an phường");
        await app.GoTo(ZaloApp.At(Day, 8));
        foreach (var said in Said.Concat(Said))
            await Walk(app, said, kind => !Last.Contains(kind));
        foreach (var (kind, said) in Last.Zip((string[])["/nhân sự Kiến An", "/nhân sự Kiến An", "tôi", "xóa"]))
            await Walk(app, said, k => k == kind);

        Assert.Equal(Kinds(), _chosen.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(app.Log.Of(3001)); // nothing was refused by a fake that reads form and length
        Assert.Empty(app.Log.Of(3201));
        Assert.DoesNotContain(app.Fake.Said, m => m.Text.Contains("trục trặc", StringComparison.Ordinal) || m.Text.Contains("không còn dùng được", StringComparison.Ordinal));
    }

    // "prefer_chat" and "join_people" are shown to somebody linked on two channels only.
    private static IEnumerable<string> Kinds() => typeof(ChatAction).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
        .Cast<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!).Where(k => k is not ("prefer_chat" or "join_people")).Order(StringComparer.Ordinal);

    // Says it, and goes on from choice to choice: those first that were chosen least.
    private async Task Walk(ZaloApp app, string text, Func<string, bool> may)
    {
        Assert.True((await app.Say(text, Chat)).Count > 0, $"“{text}” got no answer");
        for (var step = 0; step < Steps; step++)
        {
            var open = Open(app).Where(c => may(c.Kind) && _chosen.GetValueOrDefault(c.Kind) < OfEachKind).OrderBy(c => _chosen.GetValueOrDefault(c.Kind)).ToList();
            if (open.Count == 0)
                return;
            var (number, kind) = open[0];
            _chosen[kind] = _chosen.GetValueOrDefault(kind) + 1;
            Assert.True((await app.Say(number.ToString(CultureInfo.InvariantCulture), Chat)).Count > 0, $"{number} ({kind}) under “{text}” did nothing");
            Assert.DoesNotContain("Số này không còn", app.Fake.Said[^1].Text, StringComparison.Ordinal);
        }
    }

    private static List<(int Number, string Kind)> Open(ZaloApp app) => app.Database.Read(session =>
        ZaloBody.Read(OutgoingTable.Last(session, "zalo", Chat)!.Body)?.Choices is { } choices
            ? choices.Select(c => (c.Number, KindOf(ButtonTable.Find(session, c.Id)!.Action))).ToList() : []);

    private static string KindOf(string action)
    {
        using var json = JsonDocument.Parse(action);
        return json.RootElement.GetProperty("kind").GetString()!;
    }
}
