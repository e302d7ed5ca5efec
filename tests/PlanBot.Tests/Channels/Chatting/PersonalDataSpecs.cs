using PlanBot.Channels.Chatting.Guarding;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Channels.Chatting;

public sealed class PersonalDataSpecs(SeededChats chats) : IClassFixture<SeededChats>
{
    [Theory]
    [InlineData("CCCD của tôi là 031099001234", "CCCD của tôi là [đã che]")]
    [InlineData("cccd 031 099 001 234 nhé", "cccd [đã che] nhé")]
    [InlineData("căn cước 0310.9900.1234", "căn cước [đã che]")]
    [InlineData("CCCD031099001234", "CCCD[đã che]")]
    [InlineData("CMND 031234567", "CMND [đã che]")]
    [InlineData("chứng minh nhân dân số 131.234.567", "chứng minh nhân dân số [đã che]")]
    [InlineData("số 123 456 789", "số [đã che]")]
    [InlineData("gọi 0912345678", "gọi [đã che]")]
    [InlineData("gọi 0912 345 678 trước 17 giờ", "gọi [đã che] trước 17 giờ")]
    [InlineData("gọi 0912.345.678.", "gọi [đã che].")]
    [InlineData("gọi 091-234-5678", "gọi [đã che]")]
    [InlineData("gọi +84 912 345 678", "gọi +[đã che]")]
    [InlineData("gọi (+84)912345678", "gọi (+[đã che]")]
    [InlineData("gọi 84912345678", "gọi [đã che]")]
    [InlineData("gọi 0225 3842 123", "gọi [đã che]")]
    [InlineData("năm 2026 0912345678 nhé", "năm 2026 [đã che] nhé")]
    [InlineData("0912345678 0987654321", "[đã che] [đã che]")]
    [InlineData("viết cho nguyen.van-a@gmail.com.vn nhé", "viết cho [đã che] nhé")]
    public void What_names_a_person_is_masked(string typed, string kept) => Assert.Equal(kept, PersonalData.Masked(typed));

    [Theory]
    [InlineData("Kế hoạch số 135/KH-UBND ngày 23/12/2025")]
    [InlineData("Quyết định 031234567/QĐ-UBND")]
    [InlineData("giai đoạn 2026 - 2030, năm 2026 2027 2028 2029")]
    [InlineData("thu 1.500.000.000 đồng, chi 500.000.000 đồng")]
    [InlineData("thu 120 000 000 000 đồng")]
    [InlineData("thu 1 000 000 000 000 đồng")]
    [InlineData("1.000.012.345.678 đồng")]
    [InlineData("150000000000 đồng và 100000000đ")]
    [InlineData("123 456 789 người")]
    [InlineData("578,625 tỷ đồng, 97,5 %, 20 doanh nghiệp/1.000 dân")]
    [InlineData("TCVN ISO 18091:2020, ISO 9001-2015")]
    [InlineData("họp ngày 09-05-2026 10 giờ")]
    [InlineData("Nghị quyết 68-NQ/TW ngày 04/5/2025, tỷ lệ 1/2000")]
    [InlineData("tổng đài 1900 1234")]
    public void Figures_of_plans_stay(string typed) => Assert.Equal(typed, PersonalData.Masked(typed));

    [Fact]
    public void Nothing_that_names_a_person_is_kept_of_a_question()
    {
        var room = chats.Private().Say("/phuong Kiến An").Say("Tôi là 0912345678, a@b.vn, CCCD 031099001234: tỷ lệ dân số tham gia bảo hiểm y tế năm 2030?");
        room.Press("Ai chịu trách nhiệm");

        var rows = AllTables.Rows(chats.Database).ToList();
        Assert.Contains(rows, r => r.Contains("[đã che]", StringComparison.Ordinal));
        foreach (var secret in (string[])["0912345678", "a@b.vn", "031099001234"])
            Assert.DoesNotContain(rows, r => r.Contains(secret, StringComparison.Ordinal));
        Assert.Equal(2, chats.Database.Read(GivenAnswerTable.All).Count(a => a.Chat == room.Chat.Chat));
    }
}
