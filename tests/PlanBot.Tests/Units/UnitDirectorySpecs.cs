using PlanBot.Units;

namespace PlanBot.Tests.Units;

public sealed class UnitDirectorySpecs
{
    private static readonly UnitDirectory Units = UnitDirectory.Load(PlanBot.Language.VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("Phòng KTHTĐT", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("phòng Kinh tế, Hạ tầng và Đô thị phường", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Phòng Văn hóa – Xã hội", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng Văn hóa - xã hội", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng VH- XH", "Phòng Văn hóa - Xã hội")]
    [InlineData("Phòng Văn hóa - Thông tin", "Phòng Văn hóa - Xã hội")]
    [InlineData("Văn phòng HĐND&UBND", "Văn phòng HĐND và UBND")]
    [InlineData("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", "Văn phòng HĐND và UBND")]
    [InlineData("Văn phòng UBND và UBND", "Văn phòng HĐND và UBND")]
    [InlineData("Trung tâm phục vụ Hành chính công", "Trung tâm Phục vụ hành chính công")]
    [InlineData("Trung tâm DV Sự nghiệp công", "Trung tâm Dịch vụ sự nghiệp công")]
    [InlineData("Ban CHQS phường", "Ban Chỉ huy quân sự")]
    [InlineData("BCH Quân sự phường", "Ban Chỉ huy quân sự")]
    [InlineData("BQL Dự án phường", "Ban Quản lý dự án đầu tư xây dựng phường")]
    [InlineData("Ban QLDA", "Ban Quản lý dự án đầu tư xây dựng phường")]
    [InlineData("UB MTTQ VN", "Ủy ban MTTQ Việt Nam")]
    [InlineData("UBMTTQVN", "Ủy ban MTTQ Việt Nam")]
    [InlineData("các TDP", "Tổ dân phố")]
    [InlineData("Tở dân phố", "Tổ dân phố")]
    public void A_unit_is_one_unit_however_it_is_spelt(string printed, string canonical) =>
        Assert.Equal([new UnitName(canonical)], Units.Leads(printed));

    [Theory]
    [InlineData("Ban Quản lý dự án khu vực Hải An")]
    [InlineData("Ban quản lý dự án khu vực Thủy Nguyên")]
    [InlineData("Thuế cơ sở 5 thành phố")]
    [InlineData("Sở Giáo dục và Đào tạo")]
    [InlineData("Công an thành phố")]
    [InlineData("Các phòng, ban, ngành, đơn vị liên quan")]
    public void A_unit_we_do_not_know_keeps_its_printed_words(string printed) =>
        Assert.Equal([new UnitName(printed)], Units.Leads(printed));

    [Fact]
    public void A_cell_with_two_units_names_both_in_order() =>
        Assert.Equal(["Ban Chỉ huy quân sự", "Công an phường"], Read("Ban CHQS phường, Công an phường"));

    [Fact]
    public void A_cell_of_known_and_unknown_units_is_split_where_a_name_begins()
    {
        Assert.Equal(["Bảo hiểm xã hội khu vực", "Tổ dân phố"], Read("BHXX khu vực, Tổ dân phố"));
        Assert.Equal(
            ["Thuế cơ sở 4 thành phố Hải Phòng", "Phòng giao dịch số 2 - Kho bạc nhà nước khu vực III"],
            Read("Thuế cơ sở 4 thành phố Hải Phòng, Phòng giao dịch số 2 - Kho bạc nhà nước khu vực III"));
        Assert.Equal(
            ["Phòng Văn hóa - Xã hội", "Ban Quản lý dự án đầu tư xây dựng phường"],
            Read("Phòng VH- XH; BQL Dự án phường"));
        Assert.Equal(["Tổ dân phố", "đơn vị liên quan", "Trạm Y tế"], Read("Các tổ dân phố và đơn vị liên quan; Trạm y tế phường"));
    }

    [Fact]
    public void The_longest_name_wins_so_the_office_of_two_bodies_is_not_read_as_the_committee()
    {
        const string text = "gửi Văn phòng HĐND và UBND phường tổng hợp, báo cáo UBND phường";
        var mentions = Units.Mentions(text);
        Assert.Equal(["Văn phòng HĐND và UBND", "Ủy ban nhân dân"], mentions.Select(m => m.Unit.Value));
        Assert.Equal("Văn phòng HĐND và UBND", text.Substring(mentions[0].Start, mentions[0].Length));
    }

    [Fact]
    public void Neither_a_document_number_nor_a_cultural_title_names_a_unit()
    {
        Assert.Empty(Units.Mentions("Kế hoạch số 135/KH-UBND"));
        Assert.Empty(Units.Mentions("tỷ lệ tổ dân phố văn hóa đạt trên 85%, gọi công dân tham gia nghĩa vụ công an nhân dân"));
        Assert.Empty(Units.Mentions("tham gia bảo hiểm xã hội"));
    }

    [Theory]
    [InlineData("phong van hoa xa hoi lam gi", "Phòng Văn hóa - Xã hội")]
    [InlineData("công an phải làm gì", "Công an phường")]
    [InlineData("phòng kinh tế chủ trì chỉ tiêu nào", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("bộ phận một cửa", "Trung tâm Phục vụ hành chính công")]
    public void A_person_may_use_everyday_names_without_marks(string question, string canonical) =>
        Assert.Equal([new UnitName(canonical)], Units.Mentions(question).Select(m => m.Unit));

    [Fact]
    public void Several_bodies_under_one_name_are_collective()
    {
        Assert.True(Units.IsCollective(new("Tổ dân phố")));
        Assert.True(Units.IsCollective(new("Các phòng, ban, đơn vị liên quan")));
        Assert.True(Units.IsCollective(new("Các trường học")));
        Assert.False(Units.IsCollective(new("Công an phường")));
        Assert.False(Units.IsCollective(new("Ban Quản lý dự án khu vực Hải An")));
    }

    private static IEnumerable<string> Read(string cell) => Units.Leads(cell).Select(u => u.Value);
}
