using PlanBot.Language;
using PlanBot.Language.Terms;

namespace PlanBot.Tests.Language.Terms;

public sealed class TermAnalyzerSpecs
{
    private static readonly TermAnalyzer Analyzer = TermAnalyzer.Load(VocabularyFile.DefaultFolder);

    [Fact]
    public void A_passage_gives_its_syllables_and_pairs() =>
        Assert.Equal(["ti", "le", "ti_le", "ho", "le_ho", "ngheo", "ho_ngheo"], Analyzer.Passage("Tỷ lệ hộ nghèo"));

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo, thủy lợi, văn hóa", "ty le ho ngheo, thuy loi, van hoa")]
    [InlineData("Tỷ lệ hộ nghèo, thủy lợi, văn hóa", "Tỉ lệ hộ nghèo, thuỷ lợi, văn hoá")]
    [InlineData("quốc phòng - an ninh", "quốc phòng, an ninh")]
    [InlineData("quốc phòng - an ninh", "quốc phòng an ninh")]
    [InlineData("giai đoạn 2026-2030", "giai đoạn 2026 – 2030")]
    [InlineData("KẾ HOẠCH", "KE\u0302\u0301 HOA\u0323CH")]
    [InlineData("có 1.500 hộ và 03 trường", "có 1500 hộ và 3 trường")]
    [InlineData("đạt 97,5%", "đạt 97,5 %")]
    public void Two_spellings_of_one_thing_are_one_in_the_index(string one, string other)
    {
        Assert.Equal(Analyzer.Passage(one), Analyzer.Passage(other));
        Assert.Equal(Typed(one), Typed(other));
    }

    [Theory]
    [InlineData("Trạm xá có thêm người khám bệnh không, bao giờ thì đủ", "khong")]
    [InlineData("tram xa co them nguoi kham benh khong a", "khong")]
    [InlineData("đường đã làm xong chưa vậy ad", "chua")]
    public void A_word_that_only_asks_whether_is_hardly_searched_for(string question, string word)
    {
        var terms = Analyzer.Question(question);

        Assert.True(terms.AsksWhether);
        Assert.All(terms.Terms.Where(t => t.Alternatives[0].Split('_').Contains(word)), t => Assert.InRange(t.Weight, 0, 0.1));
    }

    [Theory]
    [InlineData("phường không ma túy là gì", "khong")]
    [InlineData("hộ chưa có sổ đỏ thì làm sao", "chua")]
    public void A_word_that_denies_is_searched_for(string question, string word)
    {
        var terms = Analyzer.Question(question);

        Assert.False(terms.AsksWhether);
        Assert.Equal(1, terms.Terms.Single(t => t.Alternatives[0] == word).Weight);
    }

    [Fact]
    public void A_particle_that_can_be_no_other_word_counts_little_without_its_mark_too()
    {
        var terms = Analyzer.Question("truong nao cung day stem a, ma sao").Terms;

        Assert.Equal(0.1, terms.Single(t => t.Alternatives[0] == "a").Weight);
        Assert.Equal(1, terms.Single(t => t.Alternatives[0] == "ma").Weight);
    }

    [Fact]
    public void Pairs_stop_where_a_sentence_ends()
    {
        var terms = Analyzer.Passage("giữ vững an ninh. Phát triển kinh tế; văn hóa: thể thao");

        Assert.DoesNotContain("ninh_phat", terms);
        Assert.DoesNotContain("te_van", terms);
        Assert.DoesNotContain("hoa_the", terms);
        Assert.Contains("an_ninh", terms);
    }

    [Fact]
    public void The_dot_of_a_short_form_ends_no_sentence() => Assert.Contains("phuong_kien", Analyzer.Question("ở P. Kiến An").Terms.Select(t => t.Alternatives[0]));

    [Fact]
    public void A_short_form_is_indexed_in_full_beside_itself_and_joined_to_its_neighbours()
    {
        var terms = Analyzer.Passage("người tham gia BHYT đạt 96%");

        Assert.Superset(new HashSet<string>(["bhyt", "gia_bhyt", "gia_bao", "bao_hiem", "hiem_y", "y_te", "te_dat"]), terms.ToHashSet());
    }

    [Fact]
    public void A_scanning_error_is_indexed_both_ways()
    {
        var terms = Analyzer.Passage("giải ngân vốn đầu tư công thường đạt tối thiểu 95%");

        Assert.Superset(new HashSet<string>(["cong_thuong", "thuong_dat", "cong_phuong", "phuong_dat"]), terms.ToHashSet());
        Assert.Contains("phân2_đâu2", Analyzer.PassageMarked("phần đầu đến năm 2030"));
    }

    [Fact]
    public void A_quarter_in_Roman_numerals_is_found_by_its_number()
    {
        Assert.Contains("qui_1", Analyzer.Passage("Quý I/2026, xây dựng kế hoạch"));
        Assert.Contains("qui_1", Analyzer.Passage("quý 1 năm 2026"));
    }

    [Fact]
    public void Letters_of_a_document_s_symbol_are_no_words() =>
        Assert.DoesNotContain("uy_ban", Analyzer.Passage("Kế hoạch số 135/KH-UBND"));

    [Fact]
    public void Every_term_is_made_of_letters_digits_and_one_sign() =>
        Assert.All(
            Analyzer.Passage("Đạt 97,5% (BHYT); 1.500 hộ – “xanh” $\\geq 40\\%$ <i>5S</i> 57-NQ/TW, 10,5%/năm"),
            t => Assert.True(t.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'), t));

    [Fact]
    public void Scaffolding_weighs_little_and_numbers_and_negations_do_not()
    {
        var question = Analyzer.Question("cho tôi hỏi không còn hộ nghèo đến năm 2028 là bao nhiêu vậy ad");

        Assert.All(["cho", "toi", "hoi", "la", "bao_nhieu", "vay", "ad"], w => Assert.True(Weight(question, w) <= 0.1, w));
        Assert.All(["khong", "ho_ngheo", "den", "2028", "nam_2028"], w => Assert.Equal(1, Weight(question, w)));
    }

    [Fact]
    public void Marks_are_kept_only_where_they_were_typed()
    {
        Assert.Equal("hô5_ngheo1", Term(Analyzer.Question("hộ nghèo"), "ho_ngheo").Marked);
        Assert.Null(Term(Analyzer.Question("ho ngheo"), "ho_ngheo").Marked);
        Assert.Contains("hô5_ngheo1", Analyzer.PassageMarked("không còn hộ nghèo"));
    }

    [Fact]
    public void A_typed_short_form_yields_to_its_long_form()
    {
        var question = Analyzer.Question("BHYT đến 2030");

        Assert.Equal(TermOrigin.Abbreviation, Term(question, "bao_hiem").Origin);
        Assert.Equal((0, 1, "bao hiem y te"), (Term(question, "bao_hiem").Start, Term(question, "bao_hiem").Length, Term(question, "bao_hiem").Phrase));
        Assert.True(Weight(question, "bhyt") < Weight(question, "bao_hiem"));
    }

    [Fact]
    public void A_neighbour_that_the_index_knows_decides_between_meanings()
    {
        var known = Analyzer.Passage("Chủ tịch Ủy ban nhân dân phường chỉ đạo").ToHashSet(StringComparer.Ordinal);

        var question = Analyzer.Question("ct ubnd phụ trách gì", known.Contains);

        Assert.True(Weight(question, "chu_tich") > Weight(question, "chi_tieu"));
    }

    [Fact]
    public void Everyday_words_add_plan_words_below_what_was_typed()
    {
        var question = Analyzer.Question("bao giờ làm sổ đỏ");

        Assert.Equal(1, Weight(question, "so_do"));
        Assert.Equal(TermOrigin.Synonym, Term(question, "chung_nhan").Origin);
        Assert.InRange(Weight(question, "chung_nhan"), 0.1, 0.9);
    }

    [Fact]
    public void Slips_are_put_right_with_what_the_index_knows()
    {
        var known = Analyzer.Passage("tỷ lệ trường học đạt chuẩn, bảo hiểm y tế của phường").ToHashSet(StringComparer.Ordinal);

        Assert.Equal(TermOrigin.Repair, Term(Analyzer.Question("truowngf hocj", known.Contains), "truong_hoc").Origin);
        Assert.Equal(TermOrigin.Repair, Term(Analyzer.Question("baohiem y te", known.Contains), "bao_hiem").Origin);
        Assert.Equal(TermOrigin.Repair, Term(Analyzer.Question("cua phuonf", known.Contains), "phuong").Origin);
    }

    [Fact]
    public void A_document_weighs_more_than_any_word()
    {
        var question = Analyzer.Question("nghị quyết 57-NQ/TW");

        Assert.True(Weight(question, "57nqtw") > 1);
        Assert.True(Weight(question, "nghi_quyet_57") > 1);
        Assert.Contains("nghi_quyet_57", Analyzer.Question("NQ57 nói gì").Terms.Select(t => t.Alternatives[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("😀😀")]
    [InlineData("\u0000\u0007")]
    public void A_question_without_words_asks_for_nothing(string text) => Assert.Empty(Analyzer.Question(text).Terms);

    [Theory]
    [InlineData("Что это 你好")]
    [InlineData("<script>alert(1)</script> %%% ___ '\"; drop table")]
    public void Any_text_is_analysed_without_a_fault(string text) => Assert.NotEmpty(Analyzer.Question(text, _ => false).Terms);

    private static string[] Typed(string text) =>
        [.. Analyzer.Question(text).Terms.Where(t => t.Origin == TermOrigin.Typed).Select(t => t.Alternatives[0]).Order(StringComparer.Ordinal)];

    private static QuestionTerm Term(QuestionTerms question, string term) => Assert.Single(question.Terms, t => t.Alternatives[0] == term);

    private static double Weight(QuestionTerms question, string term) => Term(question, term).Weight;
}
