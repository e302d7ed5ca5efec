using PlanBot.Language;
using PlanBot.Language.Vocabulary;

namespace PlanBot.Tests.Language.Vocabulary;

public sealed class VocabularyCheckSpecs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-index-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_vocabulary_we_ship_has_no_problem() =>
        Assert.Empty(VocabularyCheck.Run(VocabularyFile.DefaultFolder));

    [Fact]
    public void Every_problem_is_told_with_its_file_and_line()
    {
        Write("abbreviations.tsv", "# ghi chú", "UBND\tủy ban nhân dân\tở đâu đó", "BHYT bảo hiểm y tế");
        Write("synonyms.tsv", "Y tế\tđi viện\t");
        Write("concepts.tsv", "y tế\tdịch bệnh\tdịch bệnh");
        Write("stop-words.tsv", "ạ\t7", "nhé\t0,1\tluôn");
        Write("scanning-errors.tsv", "phần đầu\tphấn đấu\tcuối câu");

        var problems = VocabularyCheck.Run(_folder);

        Assert.Equal(
            [("abbreviations.tsv", 3), ("abbreviations.tsv", 2), ("synonyms.tsv", 1), ("concepts.tsv", 1), ("stop-words.tsv", 1), ("stop-words.tsv", 2), ("scanning-errors.tsv", 1)],
            problems.Select(p => (p.File, p.Line)));
        Assert.Contains("phải là: văn bản, câu hỏi, cả hai hoặc số hiệu", problems[1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_a_problem_of_the_folder()
    {
        var problems = VocabularyCheck.Run(_folder);

        Assert.Equal(5, problems.Count);
        Assert.All(problems, p => Assert.Equal(0, p.Line));
    }

    [Fact]
    public void A_line_that_stands_twice_is_told()
    {
        Write("abbreviations.tsv", "UBND\tủy ban nhân dân\tcả hai");
        Write("synonyms.tsv", "Y tế\tđi viện\tkhám chữa bệnh");
        Write("concepts.tsv", "y tế\tdịch bệnh\tdịch bệnh | dịch giã");
        Write("stop-words.tsv", "ạ", "nhé", "ạ");
        Write("scanning-errors.tsv", "dich vụ\tdịch vụ");

        var problem = Assert.Single(VocabularyCheck.Run(_folder));

        Assert.Equal(("stop-words.tsv", 3, "lặp lại dòng 1"), (problem.File, problem.Line, problem.Sentence));
    }

    private void Write(string file, params string[] lines) => File.WriteAllLines(Path.Combine(_folder, file), lines);
}
