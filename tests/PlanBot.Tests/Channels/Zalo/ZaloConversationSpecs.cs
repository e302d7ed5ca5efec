using System.Text.Json.Nodes;
using Dapper;

namespace PlanBot.Tests.Channels.Zalo;

/// <summary>A resident alone with the bot on Zalo: the program as "serve" runs it, the five plans, and the fake for Zalo.</summary>
public sealed class ZaloConversationSpecs(SeededProduct product)
{
    private const string Insurance = "Đến năm 2030 bao nhiêu phần trăm dân số có bảo hiểm y tế?";

    [Fact]
    public async Task A_resident_starts_chooses_a_ward_asks_and_does_by_numbers_what_others_do_by_buttons()
    {
        await using var app = await ZaloApp.Start(product);
        var start = await app.Say("bắt đầu");
        Assert.Contains("trợ lý tự động (máy trả lời, không phải cán bộ)", start[0], StringComparison.Ordinal);
        Assert.EndsWith("Gõ số để chọn:\n1 An Dương · 2 Đông Hải\n3 Hưng Đạo · 4 Kiến An\n5 Thủy Nguyên\n6 Tất cả các phường", start[^1], StringComparison.Ordinal);

        Assert.Equal(["Từ giờ tôi trả lời về phường Kiến An. Mời bạn đặt câu hỏi; đổi lại bằng /phuong."], await app.Say("4"));

        var answer = Assert.Single(await app.Say(Insurance));
        Assert.Contains("98% (năm 2030)", answer, StringComparison.Ordinal);
        Assert.Contains("dòng 91", answer, StringComparison.Ordinal);
        Assert.EndsWith("Gõ số để chọn:\n1 Xem nguồn · 2 Ai chịu trách nhiệm\n3 Hỏi phường khác\n4 Có ích · 5 Chưa đúng", answer, StringComparison.Ordinal);

        Assert.Contains("Đơn vị chủ trì: Phòng Văn hóa - Xã hội.", Assert.Single(await app.Say("2")), StringComparison.Ordinal);
        Assert.Contains("(25) Năm 2026, tỷ lệ dân số tham gia bảo hiểm y tế đạt 96%.", string.Concat(await app.Say("nguon")), StringComparison.Ordinal);
        await app.Say(Insurance);
        await app.Say("Hỏi phường khác");
        Assert.Contains("97% trở lên", Assert.Single(await app.Say("hưng đạo")), StringComparison.Ordinal);
        await app.Say(Insurance);
        Assert.Equal(["Cảm ơn bạn! Rất vui vì câu trả lời có ích."], await app.Say("4"));
    }

    [Fact]
    public async Task Before_the_first_exchange_whatever_it_is_the_bot_says_once_who_it_is_what_it_keeps_and_how_to_delete_it()
    {
        await using var app = await ZaloApp.Start(product);

        foreach (var first in new[] { app.Fake.Text("a", Insurance), app.Fake.Text("b", "/chỉ tiêu Kiến An"), app.Fake.Event("sticker", "c"), app.Fake.Text("d", "7") })
        {
            var said = await app.Send(first);
            Assert.Contains("máy trả lời, không phải cán bộ", said[0], StringComparison.Ordinal);
            Assert.Contains("trong 90 ngày", said[0], StringComparison.Ordinal);
            Assert.Contains("gõ “xóa”", said[0], StringComparison.Ordinal);
            Assert.True(said.Count >= 2);
            Assert.DoesNotContain(said.Skip(1), s => s.Contains("trợ lý tự động", StringComparison.Ordinal));
        }

        foreach (var chat in new[] { "a", "b", "c", "d" })
            Assert.DoesNotContain("máy trả lời", string.Concat(await app.Say(Insurance, chat)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_count_for_the_last_message_alone_and_for_a_limited_time()
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say(Insurance);
        await app.Say("1"); // the sources: a message without choices
        Assert.StartsWith("Số này không còn lựa chọn nào", Assert.Single(await app.Say("2")), StringComparison.Ordinal);

        await app.Say(Insurance);
        Assert.StartsWith("Số này không còn lựa chọn nào", Assert.Single(await app.Say("9")), StringComparison.Ordinal);

        await app.Say(Insurance);
        app.Clock.Pass(TimeSpan.FromMinutes(1_441));
        Assert.StartsWith("Số này không còn lựa chọn nào", Assert.Single(await app.Say("1")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030?")]
    [InlineData("2030")]
    [InlineData("1?")]
    [InlineData("còn năm 2030 thì sao")]
    public async Task A_question_that_is_a_number_is_a_question(string question)
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say("Năm 2026 tỷ lệ bảo hiểm y tế của Kiến An là bao nhiêu?");

        var said = Assert.Single(await app.Say(question));

        Assert.DoesNotContain("Số này không còn", said, StringComparison.Ordinal);
        Assert.Equal(2, Answers(app));
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("(1)")]
    [InlineData("số 1")]
    [InlineData("1️⃣")]
    [InlineData("XEM NGUON")]
    [InlineData("nguồn")]
    [InlineData("nguon")]
    [InlineData("/nguon")]
    [InlineData("/Nguồn")]
    public async Task A_choice_may_be_typed_as_people_type(string typed)
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say(Insurance);

        Assert.Contains("tỷ lệ dân số tham gia bảo hiểm y tế", string.Concat(await app.Say(typed)), StringComparison.Ordinal);
        Assert.Equal(1, Answers(app));
    }

    [Fact]
    public async Task Numbers_mean_the_same_after_a_restart()
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say("Năm 2026 tỷ lệ bảo hiểm y tế của Kiến An là bao nhiêu?");
        await app.End();
        await app.Run();

        Assert.Contains("Phòng Văn hóa - Xã hội", string.Concat(await app.Say("2")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_takes_what_stands_behind_it_and_an_unknown_one_is_told()
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say("trợ giúp");

        Assert.StartsWith("Từ giờ tôi trả lời về phường Kiến An", Assert.Single(await app.Say("/phường kien an")), StringComparison.Ordinal);
        Assert.StartsWith("Tôi không có lệnh này", Assert.Single(await app.Say("/bay lên trời")), StringComparison.Ordinal);
        Assert.Contains("Kiến An", string.Concat(await app.Say("/so sánh tỷ lệ tham gia bảo hiểm y tế")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_deleted_by_a_word_and_a_number_and_the_terms_are_said_again()
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say(Insurance);
        Assert.EndsWith("1 Xóa hết · 2 Thôi, giữ lại", Assert.Single(await app.Say("xoá")), StringComparison.Ordinal);

        Assert.StartsWith("Đã xóa hết", Assert.Single(await app.Say("1")), StringComparison.Ordinal);

        Assert.Equal(0, Answers(app));
        Assert.Contains("máy trả lời", (await app.Say("xin chào"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bot_cannot_read_is_answered_politely_and_groups_are_left_alone()
    {
        await using var app = await ZaloApp.Start(product);
        await app.Say("trợ giúp");

        foreach (var kind in new[] { "sticker", "voice", "unsupported", "image" })
            Assert.StartsWith("Tôi chỉ đọc được chữ", Assert.Single(await app.Send(app.Fake.Event(kind, "ba"))), StringComparison.Ordinal);
        foreach (var name in new[] { "photo", "photo_url" })
            Assert.StartsWith("Tôi chỉ đọc được chữ", Assert.Single(await app.Send(app.Fake.Event("text", "ba", "PRIVATE", (name, "https://anh.example/1.jpg")))), StringComparison.Ordinal);
        Assert.Empty(await app.Send(app.Fake.Event("text", "nhom", "GROUP", ("text", Insurance))));
        Assert.Empty(await app.Send(app.Fake.Event("unsupported", "nhom", "GROUP")));
        Assert.Empty(await app.Send(app.Fake.Event("reaction", "ba")));
    }

    [Fact]
    public async Task A_question_under_a_picture_is_a_question()
    {
        await using var app = await ZaloApp.Start(product);

        var said = await app.Send(app.Fake.Event("image", "ba", "PRIVATE", ("photo_url", "https://anh.example/1.jpg"), ("caption", (JsonNode)Insurance)));

        Assert.Contains("bảo hiểm y tế", said[^1], StringComparison.Ordinal);
        Assert.Equal(1, Answers(app));
    }

    private static long Answers(ZaloApp app) => app.Database.Read(s => s.Connection.ExecuteScalar<long>("SELECT count(*) FROM answer_given", transaction: s.Transaction));
}
