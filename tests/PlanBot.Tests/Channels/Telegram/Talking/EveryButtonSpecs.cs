using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Channels.Chatting.Buttons;
using PlanBot.Reminders.Passing;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Telegram.Transport;
using PlanBot.Tests.People;

namespace PlanBot.Tests.Channels.Telegram.Talking;

/// <summary>Goes through the bot like somebody who presses everything: every command, and of every kind of button several.</summary>
public sealed class EveryButtonSpecs(SeededProduct product)
{
    private const int OfEachKind = 4;
    private static readonly string[] Last = ["replace", "unlink", "leave", "dismiss", "erase"];

    private static readonly string[] Said =
    [
        "/start", "/start p_kien-an", "/start p_la", "/phuong", "/phuong Kiến An", "/phuong Không Có", "/help", "/chitieu", "/chitieu thủy nguyên", "/donvi",
        "/donvi công an", "/phuong Hưng Đạo", "/phuong Kiến An", "bao nhiêu?", "/sosanh", "tỷ lệ tham gia bảo hiểm y tế", "/sosanh tăng thu ngân sách", "/nguon", "/xoa", "/la", "Tỷ lệ dân số tham gia bảo hiểm y tế?",
        "ai chủ trì?", "Phường nào có chỉ tiêu bảo hiểm y tế cao nhất?", "thời tiết hôm nay thế nào", "xin chào", "🙂", "<b>&lt;</b> & \"thử\"",
        "/toi", "/moi", "/moi Kiến An; trưởng; công an phường", "/nhansu Kiến An", "/lienket", "/lienket ABCD-EFGH",
        "/tamdung", "/tamdung", "/nhacviec", "/nhacviec 7, 1", "/nhacviec chung",
        "/tiendo", "/tiendo năm nay Kiến An", "/henxong", "/henxong hôm kia", "/lichdienthoai", "/lichdienthoai",
        "/phuong tất cả", "Tỷ lệ dân số tham gia bảo hiểm y tế?", "/chitieu", "/donvi văn phòng",
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_command_and_every_kind_of_button_is_answered_in_form(bool byWebhook)
    {
        await using var app = byWebhook ? await TransportApp.PrepareTalkingWebhook(product) : await TransportApp.PrepareTalking(product);
        app.Set("Chat:QuestionsPerMinute", "1000");
        app.Set("People:FirstAdministrators", "telegram:5");
        app.Set("Web:PublicUrl", "https://kehoach.example.vn");
        await app.Run();
        if (byWebhook)
            await app.Fake.WhenCalled("setWebhook", 1, TransportApp.Stop);
        var walk = new Walk(app);

        await walk.Link("Kiến An; trưởng; Phòng Văn hóa - Xã hội");
        await walk.Remind(new(2026, 12, 1, 8, 0, 0, TimeSpan.FromHours(7)));
        foreach (var said in Said)
            await walk.Say(said);
        await walk.PressAll();

        Assert.Equal(Kinds(), walk.Pressed.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(app.Fake.UnansweredPresses);
        Assert.Empty(app.Log.Of(3001)); // nothing was refused by a fake that reads form, length and buttons
        Assert.Empty(app.Log.Of(3201));
        Assert.Equal(0, app.Fake.Limits.Violations);
        Assert.DoesNotContain(app.Fake.Messages.SelectMany(m => m.Versions), v => v.Previews);
        Assert.DoesNotContain(app.Fake.Messages, m => m.Text.Contains("trục trặc", StringComparison.Ordinal));
    }

    // "prefer_chat" and "join_people" are shown to somebody linked on two channels only.
    private static IEnumerable<string> Kinds() => typeof(ChatAction).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
        .Cast<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!).Where(k => k is not ("prefer_chat" or "join_people")).Order(StringComparer.Ordinal);

    /// <summary>What was shown and is still to be pressed.</summary>
    private sealed class Walk(TransportApp app)
    {
        private readonly List<(FakeMessage Message, FakeButton Button, string Kind)> _open = [];
        private readonly HashSet<string> _known = [];
        private readonly BotChat _chat = new(app, 5);

        public Dictionary<string, int> Pressed { get; } = [];

        public async Task Say(string text)
        {
            await _chat.Say(text);
            Assert.True(_chat.Came.Count > 0, $"“{text}” got no answer");
            Look();
        }

        // An administrator who is a unit's head too meets all buttons of linked people.
        public async Task Link(string seat)
        {
            await Say($"/moi {seat}");
            await Say($"/lienket {Office.CodeIn(_chat.Text)}");
        }

        // What is written without being asked for comes with the next answer.
        public async Task Remind(DateTimeOffset day)
        {
            app.Get<ReminderPass>().Run(day);
            await Say("/toi");
        }

        // What deletes comes last: it takes every other button with it.
        public async Task PressAll()
        {
            while (_open.OrderBy(o => Array.IndexOf(Last, o.Kind)).FirstOrDefault(o => Pressed.GetValueOrDefault(o.Kind) < (o.Kind == "erase" ? 1 : OfEachKind)) is { Button: not null } next)
            {
                _open.Remove(next);
                Pressed[next.Kind] = Pressed.GetValueOrDefault(next.Kind) + 1;
                await _chat.PressData(next.Message, next.Button.Data);
                Assert.True(_chat.Came.Count > 0 || _chat.Notice is not null, $"[{next.Button.Label}] did nothing");
                Assert.DoesNotContain("không còn dùng được", _chat.Notice ?? "", StringComparison.Ordinal);
                Look();
            }
        }

        private void Look()
        {
            foreach (var message in _chat.Came)
                foreach (var button in message.Buttons.Where(b => _known.Add(b.Data)))
                    _open.Add((message, button, KindOf(button)));
        }

        private string KindOf(FakeButton button)
        {
            var action = app.Get<PlanDatabase>().Read(s => ButtonTable.Find(s, button.Data))!.Action;
            using var json = JsonDocument.Parse(action);
            return json.RootElement.GetProperty("kind").GetString()!;
        }
    }
}
