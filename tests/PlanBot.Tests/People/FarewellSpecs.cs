using PlanBot.Outbox;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Outbox;

namespace PlanBot.Tests.People;

public sealed class FarewellSpecs(SeededProduct product) : IDisposable
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội";
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    [Fact]
    public void Whoever_is_unlinked_is_told_once_with_thanks()
    {
        var head = Office.Linked(Head);
        var room = Office.Administrator().Say("/nhansu Kiến An").Press("Gỡ 1");
        Assert.Empty(To(head));
        var sure = room.Buttons[0].Id;

        room.Press("Gỡ liên kết").PressId(sure);

        var told = Assert.Single(To(head));
        Assert.StartsWith("Liên kết của anh/chị đã kết thúc\nKính gửi anh/chị, quản trị viên đã gỡ liên kết của anh/chị với vai trò: Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An.", told.Body, StringComparison.Ordinal);
        Assert.Contains("Cảm ơn anh/chị", told.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_who_is_replaced_is_told_when_the_code_is_used_and_not_by_whom()
    {
        var head = Office.Linked(Head);
        var code = Office.CodeIn(Office.Administrator().Say("/nhansu Kiến An").Press("Thay 1").Text);
        Assert.Empty(To(head));

        var next = _chats.Private().Say(code);
        next.Say(code);

        var told = Assert.Single(To(head));
        Assert.Contains("vai trò Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An đã có người khác tiếp nhận", told.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(next.Person, told.Body, StringComparison.Ordinal);
        Assert.Empty(To(next));
    }

    [Fact]
    public void Whoever_ends_their_own_link_or_takes_their_own_place_is_not_told_by_another_message()
    {
        var leaver = Office.Linked(Head).Say("/toi").Press("Gỡ liên kết 1").Press("Gỡ liên kết của tôi");
        Assert.Empty(To(leaver));

        var head = Office.Linked(Head);
        head.Say(Office.CodeIn(Office.Administrator().Say("/nhansu Kiến An").Press("Thay 1").Text));
        Assert.Contains("1. Trưởng", head.Say("/toi").Text, StringComparison.Ordinal);
        Assert.Empty(To(head));
    }

    [Fact]
    public void Who_keeps_another_seat_is_told_of_the_one_that_ended()
    {
        var head = Office.Linked("Đông Hải; cán bộ; Công an phường", Office.Linked(Head));
        Wait(head, "nhắc việc");
        Office.Administrator().Say("/nhansu Kiến An").Press("Gỡ 1").Press("Gỡ liên kết");

        Assert.Equal(["nhắc việc", "Liên kết của anh/chị"], To(head).Select(m => m.Body[..Math.Min(20, m.Body.Length)].TrimEnd()));
        Assert.All(To(head), m => Assert.Equal(OutgoingState.Waiting, m.State));
    }

    [Fact]
    public void What_still_waits_for_somebody_unlinked_never_reaches_them()
    {
        var head = Office.Linked(Head);
        Wait(head, "nhắc việc của Phòng Văn hóa - Xã hội");

        Office.Administrator().Say("/nhansu Kiến An").Press("Gỡ 1").Press("Gỡ liên kết");

        Assert.Equal([OutgoingState.GivenUp, OutgoingState.Waiting], To(head).Select(m => m.State));
        Assert.Equal("nobody it is meant for is there any more", To(head)[0].Reason);
    }

    public void Dispose() => _chats.Dispose();

    private void Wait(ChatRoom room, string body) =>
        _chats.Database.Write(s => _chats.Get<OutboxWriter>().Add(s, new(room.Chat, body, OutgoingPriority.Bulk)));

    private IReadOnlyList<OutgoingRecord> To(ChatRoom room) => [.. _chats.Database.Read(OutgoingRows.All).Where(m => m.Chat == room.Chat.Chat)];
}
