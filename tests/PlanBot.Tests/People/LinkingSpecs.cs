using PlanBot.Channels.Chatting;
using PlanBot.People;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;

namespace PlanBot.Tests.People;

public sealed class LinkingSpecs(SeededProduct product) : IDisposable
{
    private const string Head = "Kiến An; trưởng; Phòng Văn hóa - Xã hội";
    private const string Wrong = "Mã này không dùng được";
    private const string Blocked = "tạm ngừng nhận mã";
    private readonly SeededChats _chats = new(product);

    private Office Office => new(_chats);

    [Fact]
    public void An_administrator_makes_a_code_by_words_and_whoever_enters_it_is_linked()
    {
        var made = Office.Administrator().Say("/moi kien an; trưởng; phòng văn hóa; tên Nguyễn Văn An");
        Assert.StartsWith("Mã liên kết cho vai trò Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An (Nguyễn Văn An):", made.Text, StringComparison.Ordinal);
        Assert.Contains("đến 08:15", made.Text, StringComparison.Ordinal);
        var code = Office.CodeIn(made.Text);
        Assert.EndsWith($"https://t.me/kehoach_bot?start=l_{code.Replace("-", "", StringComparison.Ordinal)}", made.Text, StringComparison.Ordinal);

        var room = _chats.Private().Say($"/lienket {code}");

        Assert.StartsWith("Đã liên kết bạn với vai trò: Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An (Nguyễn Văn An).", room.Text, StringComparison.Ordinal);
        Assert.Contains("1. Trưởng đơn vị – Phòng Văn hóa - Xã hội", room.Say("/toi").Text, StringComparison.Ordinal);
        Assert.Equal([("make_code", "done"), ("link", "done")], Office.Audit.Select(a => (a.Action, a.Outcome)));
        Assert.Equal(("Kiến An", "head", "Phòng Văn hóa - Xã hội", Office.In("Kiến An")[0].Person), (Office.Audit[1].Ward, Office.Audit[1].Role, Office.Audit[1].Unit, Office.Audit[1].Person));
    }

    [Fact]
    public void Ward_role_and_unit_are_chosen_by_buttons()
    {
        var room = Office.Administrator().Say("/moi");
        Assert.Equal(["An Dương", "Đông Hải", "Hưng Đạo", "Kiến An", "Thủy Nguyên"], room.Labels);
        Assert.Equal(["Quản trị viên", "Chủ tịch", "Phó Chủ tịch", "Trưởng đơn vị", "Cán bộ"], room.Press("An Dương").Labels);
        room.Press("Trưởng").Press("Công an phường");
        Assert.Contains("Trưởng đơn vị – Công an phường, phường An Dương", room.Text, StringComparison.Ordinal);

        room.Say("/moi An Dương; phó chủ tịch");
        Assert.Equal(["kinh tế", "văn xã", "Phòng Văn hóa - Xã hội"], room.Labels.Take(3));
        var code = Office.CodeIn(room.Press("văn xã").Text);
        Assert.Contains("Phó Chủ tịch phụ trách văn xã – phường An Dương", _chats.Private().Say(code).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lienket {0}")]
    [InlineData("{0}")]
    [InlineData(" {0} ")]
    [InlineData("/start l_{0}")]
    public void A_code_is_entered_by_command_bare_or_from_an_address(string typed)
    {
        var code = Office.CodeFor(Head).ToLowerInvariant();
        var room = _chats.Private().Say(string.Format(System.Globalization.CultureInfo.InvariantCulture, typed, typed.Contains("l_", StringComparison.Ordinal) ? code.Replace("-", "", StringComparison.Ordinal) : code));

        Assert.Contains("Đã liên kết bạn", room.Text, StringComparison.Ordinal);
        Assert.Single(Office.In("Kiến An"));
    }

    [Fact]
    public void After_the_command_the_next_word_is_the_code_and_a_question_is_a_question()
    {
        var room = _chats.Private().Say("/lienket");
        Assert.Contains("gồm 8 ký tự", room.Text, StringComparison.Ordinal);
        Assert.Contains("Bạn xem lại mã", room.Say("3467CFHO").Text, StringComparison.Ordinal);
        Assert.Contains("98%", room.Say("/lienket").Say("Kiến An: bao nhiêu phần trăm dân số có bảo hiểm y tế năm 2030?").Text, StringComparison.Ordinal);
        Assert.Empty(_chats.Database.Read(s => AuditTable.All(s)));
    }

    [Fact]
    public void A_code_lasts_fifteen_minutes()
    {
        var (early, late) = (Office.CodeFor(Head), Office.CodeFor("Kiến An; cán bộ; Công an phường"));

        _chats.Clock.Pass(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.StartsWith("Đã liên kết", _chats.Private().Say(early).Text, StringComparison.Ordinal);
        _chats.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.StartsWith(Wrong, _chats.Private().Say(late).Text, StringComparison.Ordinal);
        Assert.Single(Office.In("Kiến An"));
    }

    [Fact]
    public void A_code_is_used_once()
    {
        var code = Office.CodeFor(Head);
        _chats.Private().Say(code);

        Assert.StartsWith(Wrong, _chats.Private().Say(code).Text, StringComparison.Ordinal);
        Assert.Single(Office.In("Kiến An"));
        Assert.Equal(("enter_code", "refused"), (Office.Audit[^1].Action, Office.Audit[^1].Outcome));
    }

    [Fact]
    public void Of_two_who_use_a_code_at_one_moment_one_is_linked_and_the_other_is_told()
    {
        var code = Office.CodeFor(Head);
        var desk = _chats.Get<ChatDesk>();
        var (first, second) = (desk.Handle(Entering("a", code)), desk.Handle(Entering("b", code)));

        _chats.Database.Write(first.Keep);
        Assert.Throws<CodeTakenException>(() => _chats.Database.Write(second.Keep));

        Assert.Single(Office.In("Kiến An"));
        Assert.StartsWith(Wrong, Assert.IsType<ReplyPart.Text>(desk.Handle(Entering("b", code)).Replies[0].Parts[0]).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_wrong_codes_block_the_chat_for_fifteen_minutes_even_for_the_right_one()
    {
        var code = Office.CodeFor(Head);
        var room = _chats.Private();
        foreach (var left in (int[])[4, 3, 2, 1])
            Assert.Contains($"còn thử được {left} lần", room.Say(Office.Wrong()).Text, StringComparison.Ordinal);
        Assert.Contains("thử lại sau 15 phút", room.Say(Office.Wrong()).Text, StringComparison.Ordinal);

        _chats.Clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Contains("thử lại sau 10 phút", room.Say(code).Text, StringComparison.Ordinal);
        Assert.Empty(Office.In("Kiến An"));
        Assert.Equal(6, Office.Audit.Count(a => (a.Action, a.Outcome) == ("enter_code", "refused")));

        Assert.StartsWith("Đã liên kết", _chats.Private().Say(code).Text, StringComparison.Ordinal);
        _chats.Clock.Pass(TimeSpan.FromMinutes(10));
        Assert.Contains("còn thử được 4 lần", room.Say(Office.Wrong()).Text, StringComparison.Ordinal);
        Assert.StartsWith("Đã liên kết", room.Say(Office.CodeFor(Head)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Deleting_what_is_kept_gives_no_new_tries()
    {
        var room = _chats.Private();
        for (var i = 0; i < CodeEntry.MostWrong; i++)
            room.Say(Office.Wrong());

        room.Say("/xoa").Press("Xóa hết");

        Assert.Contains(Blocked, room.Say(Office.CodeFor(Head)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_code_begins_the_count_anew()
    {
        var room = _chats.Private();
        for (var i = 0; i < CodeEntry.MostWrong - 1; i++)
            room.Say(Office.Wrong());

        Office.Linked(Head, room);

        Assert.Contains("còn thử được 4 lần", room.Say(Office.Wrong()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_said_in_a_group_can_be_used_by_nobody()
    {
        var code = Office.CodeFor(Head);

        Assert.Contains("nhiều người thấy", _chats.Group().Say(code).Text, StringComparison.Ordinal);
        Assert.Contains("nhiều người thấy", _chats.Group().Say($"/lienket {Office.Wrong()}").Text, StringComparison.Ordinal);

        Assert.StartsWith(Wrong, _chats.Private().Say(code).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Office.Rows(), r => r.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_has_several_heads_and_a_person_several_wards()
    {
        var first = Office.Linked(Head);
        Office.Linked(Head);
        Office.Linked("Đông Hải; cán bộ; Công an phường", first);

        Assert.Equal(2, Office.In("Kiến An").Select(h => h.Person).Distinct().Count());
        Assert.Equal(Office.In("Kiến An")[0].Person, Assert.Single(Office.In("Đông Hải")).Person);
        Assert.Contains("2. Cán bộ – Công an phường, phường Đông Hải", first.Say("/toi").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_the_person_has_already_leaves_the_code_to_somebody_else()
    {
        var room = Office.Linked(Head);
        var code = Office.CodeFor("Kiến An; trưởng; Phòng VH-XH");

        Assert.StartsWith("Bạn đã có liên kết này rồi", room.Say(code).Text, StringComparison.Ordinal);
        Assert.StartsWith("Đã liên kết", _chats.Private().Say(code).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_is_reached_on_another_channel_with_a_code_of_their_own_and_says_which_one_is_theirs()
    {
        var room = Office.Linked(Head);
        var code = Office.CodeIn(room.Say("/toi").Press("Thêm ứng dụng").Text);
        var other = new ChatRoom(_chats.Get<ChatDesk>(), _chats.Database, new("khac", "o-kia"), IsGroup: false);
        _chats.Clock.Pass(TimeSpan.FromMinutes(1));

        Assert.StartsWith("Đã thêm cuộc trò chuyện này", other.Say(code).Text, StringComparison.Ordinal);
        Assert.Contains("1. Trưởng đơn vị", other.Say("/toi").Text, StringComparison.Ordinal);
        var person = Assert.Single(Office.In("Kiến An")).Person;
        Assert.Equal(other.Chat, _chats.Database.Read(s => Roster.AddressOf(s, person)));

        room.Say("/toi").Press("Nhận tin ở đây");
        Assert.Equal(room.Chat, _chats.Database.Read(s => Roster.AddressOf(s, person)));
    }

    [Fact]
    public void A_code_is_kept_as_a_hash_and_never_logged()
    {
        var code = Office.CodeFor(Head);
        var bare = code.Replace("-", "", StringComparison.Ordinal);
        var kept = Assert.Single(_chats.Database.Read(s => LinkCodeTable.Live(s, _chats.Clock.GetUtcNow())));
        Assert.Equal(CodeHash.Of(kept.Salt, bare), kept.Hash);

        _chats.Private().Say(bare);
        _chats.Private().Say(bare);

        foreach (var spelled in (string[])[code, bare, bare.ToLowerInvariant()])
        {
            Assert.DoesNotContain(AllTables.Rows(_chats.Database), r => r.Contains(spelled, StringComparison.Ordinal));
            Assert.DoesNotContain(_chats.Log.Lines, l => l.Text.Contains(spelled, StringComparison.Ordinal));
        }
    }

    public void Dispose() => _chats.Dispose();

    private static ChatEvent.Wrote Entering(string person, string code) => new(new("thu", person), person, IsGroup: false, code, "lienket", "1");
}
