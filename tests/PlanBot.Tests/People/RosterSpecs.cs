using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Units;

namespace PlanBot.Tests.People;

public sealed class RosterSpecs(SeededProduct product) : IDisposable
{
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    private Roster Roster => _chats.Get<Roster>();

    [Theory]
    [InlineData("Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng Văn hóa và Xã hội")]
    [InlineData("phòng văn hoá, xã hội")]
    [InlineData("Phòng VH-XH")]
    public void A_units_heads_are_found_under_every_name_of_the_unit(string name)
    {
        var head = Office.Linked("Kiến An; trưởng; Phòng Văn hóa - Xã hội");
        Office.Linked("Kiến An; cán bộ; Phòng Văn hóa - Xã hội");
        Office.Linked("Kiến An; trưởng; Công an phường");
        Office.Linked("Đông Hải; trưởng; Phòng Văn hóa - Xã hội");

        var found = Assert.Single(_chats.Database.Read(s => Roster.HeadsOf(s, new("Kiến An"), new(name))));

        Assert.Equal(head.Chat, _chats.Database.Read(s => Roster.AddressOf(s, found.Person)));
        Assert.Single(_chats.Database.Read(s => Roster.StaffOf(s, new("Kiến An"), new(name))));
    }

    [Fact]
    public void A_link_keeps_the_name_of_its_day_and_means_the_unit_as_it_is_called_now()
    {
        var identity = _chats.Get<UnitIdentity>();

        Assert.True(identity.IsSame(new("Phòng Văn hóa - Thông tin"), new("Phòng Văn hóa - Xã hội")));
        Assert.True(identity.IsSame(new("Đội Trật tự - Đô thị"), new("Đội trật tự, đô thị")));
        Assert.False(identity.IsSame(new("Đội Trật tự - Đô thị"), new("Đội Quản lý đô thị")));
    }

    [Theory]
    [InlineData("Phó Chủ tịch UBND phường phụ trách kinh tế", "Phòng Văn hóa - Xã hội", "kinh tế")]
    [InlineData("Phó Chủ tịch UBND phường, phụ trách văn xã", null, "văn xã")]
    [InlineData("Đ/c Đinh Minh Tâm - Phó Chủ tịch UBND", null, "Tâm")]
    [InlineData("Chủ tịch UBND phường", "Phòng Văn hóa - Xã hội", "chủ tịch")]
    [InlineData(null, "Công an phường", "Tâm")]
    [InlineData(null, "Trạm Y tế", "chủ tịch")]
    [InlineData("Phó Chủ tịch UBND phường phụ trách nội chính", "Công an phường", "Tâm")]
    [InlineData(null, null, "chủ tịch")]
    public void The_leader_is_whom_the_plan_names_else_whoever_directs_the_unit_else_the_chair(string? said, string? unit, string expected)
    {
        var leaders = new Dictionary<string, ChatRoom>
        {
            ["chủ tịch"] = Office.Linked("An Dương; chủ tịch"),
            ["kinh tế"] = Office.Linked("An Dương; phó chủ tịch; kinh tế; ngân sách"),
            ["văn xã"] = Office.Linked("An Dương; phó chủ tịch; văn xã"),
            ["Tâm"] = Office.Linked("An Dương; phó chủ tịch; Công an phường; tên Đinh Minh Tâm"),
        };
        Office.Linked("Đông Hải; chủ tịch");

        var found = _chats.Database.Read(s => Roster.LeadersFor(s, new("An Dương"), said, unit is null ? null : new UnitName(unit)).Select(l => Roster.AddressOf(s, l.Person)).ToList());

        Assert.Equal([leaders[expected].Chat], found.OfType<ChatAddress>());
    }

    [Fact]
    public void Nobody_is_found_once_unlinked()
    {
        var room = Office.Linked("Kiến An; trưởng; Công an phường");
        var person = Office.In("Kiến An")[0].Person;
        room.Say("/toi").Press("Gỡ liên kết 1").Press("Gỡ liên kết của tôi");

        Assert.Empty(_chats.Database.Read(s => Roster.HeadsOf(s, new("Kiến An"), new("Công an phường"))));
        Assert.Null(_chats.Database.Read(s => Roster.AddressOf(s, person)));
        Assert.Empty(_chats.Database.Read(Roster.People));
    }

    [Fact]
    public void What_goes_to_administrators_goes_to_the_linked_ones_else_to_those_of_the_settings()
    {
        Assert.Equal(["quan-tri", "quan-tri-ka"], Administrators("Kiến An"));
        Assert.Equal(["quan-tri"], Administrators("Đông Hải"));

        var room = Office.Linked("Kiến An; quản trị");
        Assert.Equal([room.Chat.Chat], Administrators("Kiến An"));
    }

    public void Dispose() => _chats.Dispose();

    private List<string> Administrators(string ward) => _chats.Database.Read(s => Roster.AdministratorChats(s, new(ward)).Select(c => c.Chat).ToList());
}
