using PlanBot.Language;
using PlanBot.Language.Terms;

namespace PlanBot.Tests.Language;

public sealed class DocumentNumbersSpecs
{
    private static readonly TermAnalyzer Analyzer = TermAnalyzer.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("Nghị quyết số 57-NQ/TW ngày 22/12/2024", "57nqtw", "nghi_quyet_57")]
    [InlineData("theo 71-NQ-TW của Bộ Chính trị", "71nqtw", "nghi_quyet_71")]
    [InlineData("Kết luận số 91- KL/TW", "91kltw", "ket_luan_91")]
    [InlineData("(Kèm theo Kế hoạch số: 135 /KH-UBND ngày 23/12/2025)", "135khubnd", "ke_hoach_135")]
    [InlineData("Nghị quyết số 04/NQ-ĐU", "4nqdu", "nghi_quyet_4")]
    [InlineData("Nghị quyết 18-/NQ/TW", "18nqtw", "nghi_quyet_18")]
    [InlineData("Nghị quyết số 226/2025/QH15", "2262025qh15", "nghi_quyet_226")]
    [InlineData("Quyết định số 1844/QĐ-UBND", "1844qdubnd", "quyet_dinh_1844")]
    [InlineData("Quyết định số 27/2025/QĐ-TTg", "272025qdttg", "quyet_dinh_27")]
    [InlineData("Chương trình hành động số 02-CTr/TU", "2ctrtu", "chuong_trinh_2")]
    [InlineData("kế hoạch 52/kh-ubnd nói gì", "52khubnd", "ke_hoach_52")]
    public void A_symbol_has_one_key_however_it_is_spaced(string text, string key, string kindKey)
    {
        var document = Assert.Single(Analyzer.Documents(text));

        Assert.Equal((key, kindKey), (document.Key, document.KindKey));
        Assert.Equal(key, DocumentNumbers.Key(text.Substring(document.Start, document.Length)));
    }

    [Theory]
    [InlineData("Nghị quyết 57", "nghi_quyet_57")]
    [InlineData("nghi quyet so 57", "nghi_quyet_57")]
    [InlineData("NQ 57", "nghi_quyet_57")]
    [InlineData("NQ57", "nghi_quyet_57")]
    [InlineData("Đề án 06", "de_an_6")]
    public void A_kind_with_its_number_finds_the_symbol(string text, string kindKey) =>
        Assert.Equal([new DocumentNumber(null, kindKey, text.IndexOf(text.First(char.IsAsciiDigit), StringComparison.Ordinal), 0)],
            Analyzer.Documents(text).Select(d => d with { Start = text.IndexOf(text.First(char.IsAsciiDigit), StringComparison.Ordinal), Length = 0 }));

    [Theory]
    [InlineData("giai đoạn 2026 - 2030, tầm nhìn đến năm 2045")]
    [InlineData("tăng bình quân 12%/năm, 117 triệu đồng/người")]
    [InlineData("ngày 24/01/2025, từ 15% - 17%/năm")]
    [InlineData("ISO 9001-2015 và hội khỏe 28/6")]
    public void Dates_years_and_rates_are_no_documents(string text) => Assert.Empty(Analyzer.Documents(text));

    [Fact]
    public void A_dash_after_the_symbol_ends_it() =>
        Assert.Equal("57nqtw", Analyzer.Documents("57-NQ/TW - Nghị quyết về khoa học")[0].Key);
}
