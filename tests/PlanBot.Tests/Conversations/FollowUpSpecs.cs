namespace PlanBot.Tests.Conversations;

/// <summary>Conversations over the five plans; what is expected was read in the plans.</summary>
public sealed class FollowUpSpecs(SeedApp app) : IClassFixture<SeedApp>
{
    [Fact]
    public void The_same_target_is_asked_in_ward_after_ward() =>
        app.Begin()
            .Say("Hằng năm Hưng Đạo đặt tỷ lệ gia đình văn hóa bao nhiêu?").Cites("Hưng Đạo", "gia đình văn hóa đạt 97%", "97%")
            .Say("còn Thủy Nguyên?").Cites("Thủy Nguyên", "Tỷ lệ gia đình văn hoá đạt 98%", "98%").OnlyOf("Thủy Nguyên")
            .Say("thế phường An Dương?").Cites("An Dương", "gia đình văn hóa đạt trên 90%", "90%").OnlyOf("An Dương");

    [Fact]
    public void A_chat_without_marks_goes_on_without_marks() =>
        app.Begin()
            .Say("an duong dat bao hiem y te bao nhieu").Cites("An Dương", "tham gia bảo hiểm y tế đạt trên 97,5%", "97,5%")
            .Say("con hung dao thi sao").Cites("Hưng Đạo", "bảo hiểm y tế đến năm 2030 đạt 97% trở lên", "97%")
            .Say("the thuy nguyen").Cites("Thủy Nguyên", "Bảo hiểm y tế đạt 96% trở lên", "96%")
            .Say("phong nao phu trach").Cites("Thủy Nguyên", "10 Tỷ lệ người dân tham gia Bảo hiểm y tế đạt 96% trở lên Phòng VH-XH", "VH-XH");

    [Fact]
    public void Who_leads_stands_in_the_appendix_row_of_the_same_target() =>
        app.Begin()
            .Say("Kiến An phấn đấu bảo hiểm xã hội bao nhiêu phần trăm lao động đến 2030?").Cites("Kiến An", "đạt 66% lực lượng lao động", "66%")
            .Say("bộ phận nào chủ trì vậy?").Cites("Kiến An", "14. Kế hoạch 05 năm thực hiện Tỷ lệ người tham gia bảo hiểm xã hội", "Phòng Văn hóa - Xã hội");

    [Fact]
    public void The_leader_and_the_helpers_of_a_target_are_asked_one_after_another() =>
        app.Begin()
            .Say("Đông Hải đặt bao nhiêu doanh nghiệp trên 1.000 dân?").Cites("Đông Hải", "20 doanh nghiệp/1.000 dân", "20")
            .Say("lãnh đạo nào chỉ đạo?").Cites("Đông Hải", "3 Số doanh nghiệp đang hoạt động", "Đinh Minh Tâm")
            .Say("ai phối hợp?").Cites("Đông Hải", "3 Số doanh nghiệp đang hoạt động", "Các phòng, ban, ngành, đơn vị liên quan")
            .Say("cơ quan nào làm chính?").Cites("Đông Hải", "3 Số doanh nghiệp đang hoạt động", "Phòng Kinh tế, Hạ tầng và Đô thị");

    [Fact]
    public void A_leader_who_is_named_by_office_alone_is_told_so() =>
        app.Begin()
            .Say("An Dương thu ngân sách tăng bình quân bao nhiêu?").Cites("An Dương", "Thu ngân sách nhà nước trên địa bàn tăng bình quân 10%/năm", "10%")
            .Say("vị nào chỉ đạo việc này?").Cites("An Dương", "3 Thu ngân sách nhà nước trên địa bàn % 10 Chủ tịch UBND phường", "Chủ tịch UBND phường");

    [Fact]
    public void A_sections_closing_paragraphs_are_one_source()
    {
        var talk = app.Begin()
            .Say("Đông Hải đấu tranh phòng chống tội phạm thế nào?").Cites("Đông Hải", "tội phạm")
            .Say("thời hạn thực hiện ra sao?").Cites("Đông Hải", "Thời gian thực hiện: Thường xuyên", "Thường xuyên");

        Assert.Equal(
            "Phân công thực hiện: Giao Ban Chỉ huy quân sự phường, Công an phường chủ trì, phối hợp đơn vị liên quan xây dựng kế hoạch thực hiện. Thời gian thực hiện: Thường xuyên.",
            talk.Source.Text);
        Assert.True(talk.Source.FirstLine < talk.Source.LastLine);
    }

    [Fact]
    public void A_year_is_asked_of_the_passage_that_was_shown() =>
        app.Begin()
            .Say("Hưng Đạo phấn đấu bao nhiêu doanh nghiệp đổi mới sáng tạo?").Cites("Hưng Đạo", "phấn đấu 40% doanh nghiệp có hoạt động đổi mới sáng tạo", "40%")
            .Say("tới năm nào?").Cites("Hưng Đạo", "(13) Đến năm 2030", "2030");

    [Fact]
    public void When_is_asked_of_another_ward() =>
        app.Begin()
            .Say("Khi nào Hưng Đạo được công nhận chính quyền thân thiện?").Cites("Hưng Đạo", "(14) Đến năm 2027", "2027")
            .Say("Kiến An thì bao giờ?").Cites("Kiến An", "(17) Năm 2026", "2026").OnlyOf("Kiến An");

    [Fact]
    public void A_neighbouring_part_of_the_same_passage_is_answered() =>
        app.Begin()
            .Say("Tỷ lệ gia đình văn hóa của Thủy Nguyên?").Cites("Thủy Nguyên", "Tỷ lệ gia đình văn hoá đạt 98%", "98%")
            .Say("thế còn tổ dân phố?").Cites("Thủy Nguyên", "tổ dân phố văn hoá đạt 90% trở lên", "90%")
            .Say("còn không ma túy?").Cites("Thủy Nguyên", "ít nhất 35% số tổ dân phố đạt tiêu chí tổ dân phố không ma túy", "35%");

    [Fact]
    public void A_neighbouring_target_of_the_same_section_is_answered() =>
        app.Begin()
            .Say("Kiến An mỗi năm trồng bao nhiêu cây xanh?").Cites("Kiến An", "trồng bổ sung ít nhất 1.000 cây xanh", "1.000")
            .Say("thế còn cột đèn năng lượng mặt trời?").Cites("Kiến An", "lắp đặt 100 cột điện chiếu sáng", "100");

    [Fact]
    public void A_short_form_alone_is_a_neighbouring_target() =>
        app.Begin()
            .Say("BHYT Đông Hải đến 2030?").Cites("Đông Hải", "tham gia Bảo hiểm y tế đạt 98%")
            .Say("thế BHXH?").Cites("Đông Hải", "(5) Tỷ lệ người tham gia Bảo hiểm xã hội", "60%");

    [Fact]
    public void What_another_ward_does_not_state_is_declined() =>
        app.Begin()
            .Say("Kiến An lắp bao nhiêu cột điện chiếu sáng năng lượng mặt trời?").Cites("Kiến An", "500 cột điện chiếu sáng", "500")
            .Say("Thủy Nguyên thì sao?").IsDeclined()
            .Say("thế Kiến An?").Cites("Kiến An", "500 cột điện chiếu sáng", "500");

    [Fact]
    public void Nothing_is_said_about_who_after_a_declined_question() =>
        app.Begin()
            .Say("Trạm y tế Hưng Đạo có mấy bác sỹ?").Cites("Hưng Đạo", "có ít nhất 4-5 bác sỹ", "4-5")
            .Say("còn Kiến An?").IsDeclined()
            .Say("ai phụ trách?").IsDeclined();

    [Fact]
    public void A_question_of_its_own_inherits_the_ward_and_nothing_else() =>
        app.Begin()
            .Say("Kiến An đặt chỉ tiêu bảo hiểm y tế bao nhiêu?").Cites("Kiến An", "bảo hiểm y tế đạt 98%", "98%")
            .Say("Tỷ lệ giải ngân vốn đầu tư công hằng năm là bao nhiêu?").Cites("Kiến An", "giải ngân vốn đầu tư công phường hằng năm đạt tối thiểu 95%", "95%").OnlyOf("Kiến An");

    [Fact]
    public void A_question_that_names_its_ward_and_subject_inherits_nothing() =>
        app.Begin()
            .Say("Đông Hải tỷ lệ hồ sơ trực tuyến?").Cites("Đông Hải", "tỷ lệ hồ sơ trực tuyến đạt 80%", "80%")
            .Say("Thu nhập bình quân đầu người của An Dương tăng bao nhiêu?").Cites("An Dương", "Thu nhập bình quân đầu người trên địa bàn tăng bình quân từ 10 - 12%", "12%").OnlyOf("An Dương");

    [Fact]
    public void The_channels_ward_is_the_ward_of_a_question_of_its_own_again() =>
        app.Begin("Hưng Đạo")
            .Say("Kiến An thu ngân sách tăng bao nhiêu một năm?").Cites("Kiến An", "thu ngân sách nhà nước trên địa bàn tăng bình quân 10%/năm", "10%")
            .Say("phòng nào lo việc đó?").Cites("Kiến An", "1. Kế hoạch hằng năm, tăng thu ngân sách nhà nước", "Phòng Kinh tế, Hạ tầng và Đô thị")
            .Say("Tỷ lệ dân số tham gia bảo hiểm y tế là bao nhiêu?").Cites("Hưng Đạo", "(9) Tỷ lệ dân số tham gia bảo hiểm y tế", "97%");

    [Fact]
    public void The_money_and_the_time_of_a_project_stand_in_its_row() =>
        app.Begin()
            .Say("Kiến An xây nhà thi đấu đa năng thế nào?").Cites("Kiến An", "16. Dự án xây dựng Nhà thi đấu Đa năng")
            .Say("tiền lấy từ đâu?").Cites("Kiến An", "16. Dự án xây dựng Nhà thi đấu Đa năng", "Ngân sách thành phố")
            .Say("bao giờ xong?").Cites("Kiến An", "16. Dự án xây dựng Nhà thi đấu Đa năng", "2026 - 2030");

    [Fact]
    public void A_passage_is_shown_in_full_and_its_place_named() =>
        app.Begin()
            .Say("Thu ngân sách nhà nước trên địa bàn Thủy Nguyên đạt bao nhiêu tỷ?").Cites("Thủy Nguyên", "đạt 578,625 tỷ đồng", "578,625")
            .Say("nói rõ hơn đi").Cites("Thủy Nguyên", "thu ngân sách địa phương đạt 346,222 tỷ đồng", "346,222 tỷ đồng")
            .Say("cái này lấy ở đâu?").Cites("Thủy Nguyên", "578,625 tỷ đồng", "Thủy Nguyên", "I › 3 › (1)");

    [Fact]
    public void The_second_of_the_passages_shown_is_shown_in_full()
    {
        var talk = app.Begin().Say("Chỉ tiêu hộ nghèo của Đông Hải?").Cites("Đông Hải", "Duy trì không còn hộ nghèo");
        var first = talk.Source.Text;

        talk.Say("cho xem cái thứ 2").Cites("Đông Hải", "hộ nghèo", "nguyên văn");

        Assert.NotEqual(first, talk.Source.Text);
    }

    [Fact]
    public void A_courtesy_between_two_questions_forgets_nothing() =>
        app.Begin()
            .Say("Tỷ lệ thu gom rác thải sinh hoạt của An Dương?").Cites("An Dương", "tỷ lệ thu gom chất thải rắn sinh hoạt đạt 100%", "100%")
            .Say("cảm ơn nhé")
            .Say("còn Thủy Nguyên thì sao?").Cites("Thủy Nguyên", "tỷ lệ thu gom chất thải rắn sinh hoạt đạt 100%", "100%");

    [Fact]
    public void After_half_an_hour_of_silence_a_pronoun_points_at_nothing()
    {
        var talk = app.Begin().Say("Kiến An trồng bao nhiêu cây xanh mỗi năm?").Cites("Kiến An", "1.000 cây xanh");
        app.Clock.Pass(TimeSpan.FromMinutes(31));

        talk.Say("còn Hưng Đạo?").IsDeclined();
    }

    [Fact]
    public void Who_is_told_for_each_ward_that_was_asked_about() =>
        app.Begin()
            .Say("Kiến An và Đông Hải đặt bảo hiểm y tế bao nhiêu?").Cites("Kiến An", "bảo hiểm y tế đạt 98%")
            .Say("ai phụ trách?").Cites("Kiến An", "Tỷ lệ dân số tham gia bảo hiểm y tế", "Phường Kiến An:", "Phòng Văn hóa - Xã hội", "Phường Đông Hải:", "Phòng Văn hóa - Thông tin");

    [Fact]
    public void A_pronoun_with_nothing_before_it_is_asked_back()
    {
        Assert.Contains("chưa rõ", app.Begin().Say("ai chịu trách nhiệm việc đó?").IsDeclined().Answer, StringComparison.Ordinal);
        Assert.Contains("chưa rõ", app.Begin().Say("còn Kiến An thì sao?").IsDeclined().Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_chats_know_nothing_of_each_other()
    {
        app.Begin().Say("Đông Hải phấn đấu bao nhiêu doanh nghiệp trên 1.000 dân?");

        var other = app.Begin().Say("Tỷ lệ dân số dùng nước sạch ở An Dương?").Cites("An Dương", "được sử dụng nước sạch đạt 100%", "100%");

        other.Say("ai phụ trách?").Cites("An Dương", "nước sạch", "Phòng Kinh tế, Hạ tầng và Đô thị").OnlyOf("An Dương");
    }

    [Fact]
    public void A_detail_of_the_row_that_was_shown_is_read_in_it() =>
        app.Begin()
            .Say("Khu đất ngõ 402 Trần Nhân Tông ở Kiến An định làm gì?").Cites("Kiến An", "Dự án Đấu giá quyền sử dụng đất tại ngõ 402", "Đấu giá quyền sử dụng đất")
            .Say("rộng bao nhiêu?").Cites("Kiến An", "với quy mô khoảng 1ha", "1ha")
            .Say("năm nào làm?").Cites("Kiến An", "với quy mô khoảng 1ha", "2026")
            .Say("vốn lấy từ nguồn nào?").Cites("Kiến An", "với quy mô khoảng 1ha", "ngoài ngân sách");

    [Fact]
    public void Where_the_money_comes_from_is_asked_in_many_ways() =>
        app.Begin()
            .Say("Hưng Đạo tập trung đầu tư những công trình giao thông trọng điểm nào?").Cites("Hưng Đạo", "(8) Tranh thủ nguồn vốn từ Thành phố", "50,5m")
            .Say("tiền ở đâu ra?").Cites("Hưng Đạo", "(8) Tranh thủ nguồn vốn từ Thành phố", "nguồn vốn từ Thành phố");

    [Fact]
    public void What_is_asked_of_another_ward_replaces_what_was_asked_before() =>
        app.Begin()
            .Say("An Dương thí điểm mấy tiểu đội dân quân thường trực?").Cites("An Dương", "thí điểm 01 Tiểu đội", "01 Tiểu đội")
            .Say("Kiến An thì bao giờ hoàn thành?").Cites("Kiến An", "(29) Năm 2026", "2026");

    [Fact]
    public void Another_wards_year_is_left_behind_where_the_plan_has_none() =>
        app.Begin()
            .Say("Đến 2030 mức độ hài lòng của người dân An Dương về TTHC phấn đấu bao nhiêu %").Cites("An Dương", "mức độ hài lòng đạt trên 95%", "95%")
            .Say("thế còn hồ sơ đúng hạn?").Cites("An Dương", "tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt trên 99%", "99%")
            .Say("Thủy Nguyên thì sao?").Cites("Thủy Nguyên", "giải quyết thủ tục hành chính đúng hạn đạt 100%", "100%");

    [Fact]
    public void A_question_that_names_ward_and_subject_leans_on_nothing() =>
        app.Begin()
            .Say("Hưng Đạo đặt chỉ tiêu BHYT đến 2030 bn %").Cites("Hưng Đạo", "bảo hiểm y tế đến năm 2030 đạt 97% trở lên", "97%")
            .Say("thế còn BHXH?").Cites("Hưng Đạo", "bảo hiểm xã hội đến năm 2030 đạt 66% trở lên", "66%")
            .Say("An Dương đặt tỷ lệ BHXH bn %?").IsDeclined();

    [Fact]
    public void What_it_is_for_shows_the_passage() =>
        app.Begin()
            .Say("nghĩa trang Ninh Hải thì phường Hưng Đạo kiến nghị thành phố gì?").Cites("Hưng Đạo", "Nghĩa trang Ninh Hải")
            .Say("để làm gì?").Cites("Hưng Đạo", "Nghĩa trang Ninh Hải", "phát triển đô thị");
}
