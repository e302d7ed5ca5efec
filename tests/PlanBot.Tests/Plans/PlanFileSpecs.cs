using System.Text;
using PlanBot.Plans;

namespace PlanBot.Tests.Plans;

public sealed class PlanFileSpecs
{
    public static TheoryData<byte[]> OnePlanInFourEncodings()
    {
        const string text = "KẾ HOẠCH\nPhường Lê Chân";
        var data = new TheoryData<byte[]>();
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true) })
            data.Add([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        return data;
    }

    [Theory]
    [MemberData(nameof(OnePlanInFourEncodings))]
    public void UTF_8_and_marked_UTF_16_read_the_same(byte[] bytes) =>
        Assert.Equal([new(1, "KẾ HOẠCH"), new(2, "Phường Lê Chân")], Read(bytes).Lines);

    [Theory]
    [InlineData("một\nhai\n\nbốn")]
    [InlineData("một\r\nhai\r\n\r\nbốn\r\n")]
    [InlineData("một\rhai\r\rbốn")]
    public void Lines_are_counted_alike_whatever_ends_them(string text) =>
        Assert.Equal([new(1, "một"), new(2, "hai"), new(3, ""), new(4, "bốn")], Lines(text));

    [Fact]
    public void A_form_feed_begins_a_page_and_not_a_line() =>
        Assert.Equal(
            [new(1, "trang một", 1), new(2, "trang hai", 2), new(3, "còn trang hai", 2), new(4, "", 3), new(5, "trang bốn", 4)],
            Lines("trang một\n\ftrang hai\ncòn trang hai\f\n\n\ftrang bốn\n"));

    [Fact]
    public void A_file_without_form_feeds_shows_no_pages() =>
        Assert.All(Lines("một\nhai"), line => Assert.Null(line.Page));

    [Fact]
    public void Letters_are_composed_and_nothing_else_is_touched() =>
        Assert.Equal([new(1, "  KẾ HOẠCH \t**86**  "), new(2, "hòa và hoà")], Lines("  KE\u0302\u0301 HOA\u0323CH \t**86**  \nhòa và hoà"));

    [Fact]
    public void A_file_is_known_by_the_hash_of_its_bytes()
    {
        var plan = Read("abc"u8.ToArray());

        Assert.Equal(("kh.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), (plan.File, plan.Sha256));
    }

    [Fact]
    public void A_text_that_is_no_plan_is_read_with_its_file_name_for_a_title()
    {
        var header = Read("Ghi chép cuộc họp.\nKhông có gì thêm."u8.ToArray()).Header;

        Assert.Equal(new PlanHeader(new(""), null, null, "kh", null, null, null, null), header);
    }

    private static PlanDocument Read(byte[] bytes) => Assert.IsType<PlanReading.Read>(PlanFile.Read(bytes, "kh.txt")).Document;

    private static IReadOnlyList<PlanLine> Lines(string text) => Read(Encoding.UTF8.GetBytes(text)).Lines;
}
