using PlanBot.Plans;

namespace PlanBot.Tests.Plans;

/// <summary>The five real plans; every expectation was read in the file itself.</summary>
public sealed class SeedHeaderSpecs
{
    [Fact]
    public void Kien_An_bears_a_number_and_a_full_date()
    {
        var plan = Seeds.Read("kien-an-2026-2030.txt");

        Assert.Equal("135/KH-UBND", plan.Header.Number);
        Assert.Equal(new PartialDate(2025, 12, 23), plan.Header.Date);
        Assert.Null(plan.Header.OtherDate);
        Assert.Equal("Kiến An", plan.Header.Ward.Value);
        Assert.Equal("Phát triển kinh tế - xã hội, quốc phòng - an ninh phường 5 năm (giai đoạn 2026 – 2030)", plan.Header.Title);
        Assert.Equal(new PlanPeriod(2026, 2030), plan.Header.Period);
        Assert.Null(plan.Header.Replaces);
        Assert.Equal(("Chủ tịch", "Nguyễn Phong Doanh"), (plan.Header.SignerRole, plan.Header.Signer));
    }

    [Fact]
    public void Hung_Dao_left_number_day_and_month_blank_and_names_the_plan_it_replaces()
    {
        var plan = Seeds.Read("hung-dao-2026-2030.txt");

        Assert.Null(plan.Header.Number);
        Assert.Equal(new PartialDate(2026, null, null), plan.Header.Date);
        Assert.Equal("Hưng Đạo", plan.Header.Ward.Value);
        Assert.Equal("Phát triển kinh tế - xã hội, quốc phòng - an ninh của phường giai đoạn 2026-2030", plan.Header.Title);
        Assert.Equal(new PlanPeriod(2026, 2030), plan.Header.Period);
        Assert.Equal("Kế hoạch số 84/KH-UBND ngày 27/10/2025 của Ủy ban nhân dân phường", plan.Header.Replaces);
        Assert.Equal(("Chủ tịch", "Phạm Văn Minh"), (plan.Header.SignerRole, plan.Header.Signer));
    }

    [Fact]
    public void An_Duong_has_its_number_and_two_dates_only_above_its_appendices_and_a_bare_name_below_the_recipients()
    {
        var plan = Seeds.Read("an-duong-2026-2030.txt");

        Assert.Equal("86/KH-UBND", plan.Header.Number);
        Assert.Equal(new PartialDate(2026, 3, 15), plan.Header.Date);
        Assert.Equal(new PartialDate(2026, 3, 25), plan.Header.OtherDate);
        Assert.Equal("An Dương", plan.Header.Ward.Value);
        Assert.Equal("Phát triển kinh tế - xã hội, quốc phòng - an ninh phường An Dương giai đoạn 2026 - 2030", plan.Header.Title);
        Assert.Equal(new PlanPeriod(2026, 2030), plan.Header.Period);
        Assert.Null(plan.Header.Replaces);
        Assert.Equal((null, "Bùi Tiến Phong"), (plan.Header.SignerRole, plan.Header.Signer));
    }

    [Fact]
    public void Dong_Hai_is_read_although_its_letters_and_marks_are_apart_and_its_lines_double_spaced()
    {
        var plan = Seeds.Read("dong-hai-2025-2030.txt");

        Assert.Null(plan.Header.Number);
        Assert.Equal(new PartialDate(2025, 11, null), plan.Header.Date);
        Assert.Equal("Đông Hải", plan.Header.Ward.Value);
        Assert.Equal(
            "Thực hiện Chương trình hành động thực hiện Nghị quyết Đại hội đại biểu Đảng bộ phường Đông Hải lần thứ I, nhiệm kỳ 2025-2030",
            plan.Header.Title);
        Assert.Equal(new PlanPeriod(2025, 2030), plan.Header.Period);
        Assert.Null(plan.Header.Replaces);
        Assert.Equal(("Chủ tịch", "Nguyễn Trọng Khiêm"), (plan.Header.SignerRole, plan.Header.Signer));
    }

    [Fact]
    public void Thuy_Nguyen_is_a_plan_of_one_year()
    {
        var plan = Seeds.Read("thuy-nguyen-2026.txt");

        Assert.Null(plan.Header.Number);
        Assert.Equal(new PartialDate(2026, null, null), plan.Header.Date);
        Assert.Equal("Thủy Nguyên", plan.Header.Ward.Value);
        Assert.Equal(
            "Triển khai thực hiện Kế hoạch số 05/KH-UBND ngày 07/01/2026 của Ủy ban nhân dân thành phố về phát triển kinh tế - xã hội, quốc phòng - an ninh, đối ngoại năm 2026",
            plan.Header.Title);
        Assert.Equal(new PlanPeriod(2026, 2026), plan.Header.Period);
        Assert.Null(plan.Header.Replaces);
        Assert.Equal(("Chủ tịch", "Nguyễn Văn Viễn"), (plan.Header.SignerRole, plan.Header.Signer));
    }

    [Theory]
    [InlineData("kien-an-2026-2030.txt", 379, 309, "(Kèm theo Kế hoạch số: 135 /KH-UBND ngày 23/12/2025 của Ủy ban nhân dân phường)")]
    [InlineData("dong-hai-2025-2030.txt", 1768, 1443, "TM. UỶ BAN NHÂN DÂN ")]
    [InlineData("dong-hai-2025-2030.txt", 1768, 1, " KẾ HOẠCH ")]
    [InlineData("thuy-nguyen-2026.txt", 159, 141, "(Kèm theo Kế hoạch số /KH-UBND, ngày / /2026 của Ủy ban nhân dân")]
    public void A_line_has_the_number_an_editor_shows_for_it(string file, int lines, int number, string text)
    {
        var plan = Seeds.Read(file);

        Assert.Equal(lines, plan.Lines.Count);
        Assert.Equal(new PlanLine(number, text), plan.Lines[number - 1]);
    }
}
