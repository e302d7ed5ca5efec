using System.Text;
using PlanBot.Plans;

namespace PlanBot.Tests.Plans;

/// <summary>Heads and feet of plans that are not among the five, as other offices print them.</summary>
public sealed class UnseenHeaderSpecs
{
    [Fact]
    public void A_full_letterhead_in_two_columns_is_read()
    {
        var header = Read("""
            ỦY BAN NHÂN DÂN                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            PHƯỜNG LÊ CHÂN                            Độc lập - Tự do - Hạnh phúc
            ---------------                           ---------------------------
            Số 12/KH-UBND                        Lê Chân, ngày 05 tháng 01 năm 2026

                                   KẾ HOẠCH
              Chuyển đổi số phường Lê Chân
              giai đoạn 2026 – 2028
                                  ---------
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;
            Căn cứ Kế hoạch số 9/KH-UBND ngày 02/01/2026 của UBND thành phố về phường An Biên;
            I. MỤC ĐÍCH
            ...
            Nơi nhận:                            TM. ỦY BAN NHÂN DÂN
            - Đảng ủy phường;                       KT. CHỦ TỊCH
            - Lưu: VT.                            PHÓ CHỦ TỊCH
                                                   (Đã ký)
                                                Trần Thị Thu Hà
            """);

        Assert.Equal(
            new PlanHeader(
                new("Lê Chân"), "12/KH-UBND", new(2026, 1, 5), "Chuyển đổi số phường Lê Chân giai đoạn 2026 – 2028",
                new(2026, 2028), null, "Phó Chủ tịch", "Trần Thị Thu Hà"),
            header);
    }

    [Fact]
    public void A_commune_in_a_province_is_read()
    {
        var header = Read("""
            UBND XÃ EA KAR
            Số:  ..... /KH-UBND
            Ea Kar, ngày ..... tháng 3 năm 2026
            KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI
            TRÊN ĐỊA BÀN XÃ NĂM 2026
            Thực hiện Luật Phòng, chống thiên tai; xã hội hóa nguồn lực;
            1. Mục đích
            Kế hoạch này có hiệu lực từ ngày ký và thay thế cho Kế hoạch số 31/KH-UBND ngày 12.3.2025 của Ủy ban
            nhân dân xã.
            """);

        Assert.Equal(
            new PlanHeader(
                new("Ea Kar"), null, new(2026, 3, null), "PHÒNG, CHỐNG THIÊN TAI TRÊN ĐỊA BÀN XÃ NĂM 2026", new(2026, 2026),
                "Kế hoạch số 31/KH-UBND ngày 12.3.2025 của Ủy ban nhân dân xã", null, null),
            header);
    }

    [Fact]
    public void The_motto_of_the_republic_names_no_commune() =>
        Assert.Equal("Cát Hải", Read("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐẶC KHU CÁT HẢI\nKẾ HOẠCH\nNăm 2026").Ward.Value);

    [Theory]
    [InlineData("Hải Phòng, ngày 2 tháng 3 năm 2026\nKẾ HOẠCH\nPhát triển đô thị\nCủa thành phố Hải Phòng giao phường Gia Viên. Phường Gia Viên làm.", "Gia Viên")]
    [InlineData("KẾ HOẠCH\nX\nUBND phường Hồng An phối hợp phường Lê Chân, phường An Biên. Phường Hồng An Giai đoạn tới. phường Hông An", "Hồng An")]
    [InlineData("KẾ HOẠCH\nX\nỦy ban nhân dân xã Tiên Lãng giao các xã Quyết Thắng, xã Tân Minh", "Tiên Lãng")]
    [InlineData("Xuân Hương - Đà Lạt, ngày 2 tháng 3 năm 2026\nKẾ HOẠCH\nX", "Xuân Hương - Đà Lạt")]
    public void The_ward_is_the_one_that_issued_the_plan(string text, string ward) =>
        Assert.Equal(ward, Read(text).Ward.Value);

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN PHƯỜNG CỘNG HÒA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng Hòa")]
    [InlineData("PHƯỜNG LÊ CHÂN Độc lập - Tự do - Hạnh phúc", "Lê Chân")]
    [InlineData("UBND XÃ HỘI THỊNH", "Hội Thịnh")]
    [InlineData("PHƯỜNG 12", "12")]
    public void A_letterhead_names_the_ward(string letterhead, string ward) =>
        Assert.Equal(ward, Read($"{letterhead}\nKẾ HOẠCH\nNăm 2026").Ward.Value);

    [Theory]
    [InlineData("Kiên An, ngày 2 tháng 3 năm 2026")]
    [InlineData("Kiến Am, ngày 2 tháng 3 năm 2026")]
    [InlineData("PHƯỜNG KIÉN AN")]
    public void A_slip_of_the_scanner_in_the_head_does_not_rename_the_ward(string head) =>
        Assert.Equal("Kiến An", Read($"{head}\nKẾ HOẠCH\nX\nphường Kiến An. UBND phường Kiến An.").Ward.Value);

    [Theory]
    [InlineData("Số: 135 / KH - UBND", "135/KH-UBND")]
    [InlineData("số 7/KH-UBND", "7/KH-UBND")]
    [InlineData("Số: /KH-UBND", null)]
    [InlineData("Số:         /KH-UBND", null)]
    [InlineData("Số: ……/KH-UBND", null)]
    public void A_number_is_read_however_it_is_spaced_and_a_blank_one_is_none(string line, string? number) =>
        Assert.Equal(number, Read($"{line}\nKẾ HOẠCH\nNăm 2026\nCăn cứ Kế hoạch số 5/KH-UBND").Number);

    [Fact]
    public void An_appendix_that_belongs_to_the_citys_plan_gives_no_number()
    {
        var header = Read("KẾ HOẠCH\nX\nPHỤ LỤC\n(Kèm theo Kế hoạch số 52/KH-UBND ngày 13/02/2026 của UBND thành phố Hải Phòng)");

        Assert.Equal((null, null), (header.Number, header.Date));
    }

    [Fact]
    public void A_fuller_date_above_an_appendix_completes_the_blank_one_of_the_head() =>
        Assert.Equal(
            (new PartialDate(2026, 4, 9), (PartialDate?)null),
            Dates("A, ngày   tháng 4 năm 2026\nKẾ HOẠCH\nX\n(Kèm theo Kế hoạch số 3/KH-UBND ngày 9/4/2026 của UBND phường)"));

    [Fact]
    public void An_impossible_day_is_left_out() =>
        Assert.Equal((new PartialDate(2026, 2, null), (PartialDate?)null), Dates("A, ngày 31 tháng 02 năm 2026\nKẾ HOẠCH\nX"));

    [Theory]
    [InlineData("Thực hiện Nghị quyết Đại hội nhiệm kỳ 2025-2030 năm 2026", 2026, 2026)]
    [InlineData("Phát triển từ năm 2026 đến năm 2030, tầm nhìn đến năm 2045", 2026, 2030)]
    [InlineData("Triển khai Nghị quyết năm 2024 giai đoạn 2026-2030", 2026, 2030)]
    [InlineData("Phát triển du lịch đến năm 2030, tầm nhìn 2045", 2026, 2030)]
    [InlineData("Chỉnh trang đô thị theo Nghị quyết ngày 3 tháng 5 năm 2025, năm 2027", 2027, 2027)]
    public void The_period_is_the_plans_own(string title, int from, int to) =>
        Assert.Equal(new PlanPeriod(from, to), Read($"A, ngày 2 tháng 3 năm 2026\nKẾ HOẠCH\n{title}\n\nCăn cứ Luật").Period);

    [Fact]
    public void A_title_without_years_leaves_the_period_to_the_text() =>
        Assert.Equal(
            new PlanPeriod(2026, 2030),
            Read("KẾ HOẠCH\nPhát triển văn hóa\nCăn cứ Nghị quyết nhiệm kỳ 2025-2030, nhiệm kỳ 2025-2030;\ngiai đoạn 2026 - 2030").Period);

    [Fact]
    public void A_text_that_speaks_of_replacing_other_things_replaces_no_plan() =>
        Assert.Null(Read("KẾ HOẠCH\nX\nthay thế đèn chiếu sáng; thay thế Quyết định số 5").Replaces);

    private static (PartialDate?, PartialDate?) Dates(string text) => (Read(text).Date, Read(text).OtherDate);

    private static PlanHeader Read(string text) =>
        Assert.IsType<PlanReading.Read>(PlanFile.Read(Encoding.UTF8.GetBytes(text), "kh.txt")).Document.Header;
}
