using PlanBot.Language;
using PlanBot.Questions;

namespace PlanBot.Tests.Answers.Comparing;

public sealed class ComparisonWordsSpecs
{
    private static readonly ComparisonWords Words = ComparisonWords.Load(VocabularyFile.DefaultFolder);

    private static IReadOnlyList<string> Found(string question) => [.. Words.Find(Syllables.Read(question)).Select(p => p.Word.ToString())];

    [Theory]
    [InlineData("phường nào thu ngân sách cao nhất", "Which", "Highest")]
    [InlineData("phuong nao thu ngan sach cao nhat", "Which", "Highest")]
    [InlineData("cả 5 phường khác nhau không", "Every", "Contrast")]
    [InlineData("phường nào nhiều doanh nghiệp thành lập mới nhất", "Which", "Highest")]
    [InlineData("phường nào không nước sạch", "Which", "Not")]
    public void The_words_of_comparing_are_found_with_and_without_marks(string question, string first, string second) =>
        Assert.Equal([first, second], Found(question));

    [Theory]
    [InlineData("trong 5 phường")]
    [InlineData("trong năm phường")]
    [InlineData("trong 12 phuong")]
    public void A_number_of_wards_is_a_figure_or_a_word(string question) => Assert.Equal(["Every"], Found(question));

    [Fact]
    public void What_a_gap_stands_for_stays_part_of_the_question()
    {
        var phrase = Words.Find(Syllables.Read("nhiều cây xanh nhất"))[0];

        Assert.Equal([0, 3], phrase.Taken);
    }

    [Theory]
    [InlineData("phường nào không còn hộ nghèo")]
    [InlineData("các phường nào không ma túy")]
    public void A_state_without_something_is_no_denial(string question) =>
        Assert.DoesNotContain("Not", Found(question));

    [Fact]
    public void One_word_without_marks_is_not_taken_for_so_sanh() =>
        Assert.Empty(Found("so ho ngheo"));

    [Theory]
    [InlineData("5 phường")]
    [InlineData("ba phường")]
    public void A_phrase_may_begin_with_a_number(string question)
    {
        var folder = Directory.CreateTempSubdirectory("planbot-words-").FullName;
        File.WriteAllText(Path.Combine(folder, "comparison-words.tsv"), "Every\t# phường\n");

        Assert.Single(ComparisonWords.Load(folder).Find(Syllables.Read(question)));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void An_unknown_kind_is_named_with_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory("planbot-words-").FullName;
        File.WriteAllText(Path.Combine(folder, "comparison-words.tsv"), "# ghi chú\nLon\tlớn nhất\n");

        var wrong = Assert.Throws<VocabularyException>(() => ComparisonWords.Load(folder));

        Assert.Equal(2, wrong.Line);
        Directory.Delete(folder, recursive: true);
    }
}
