using PlanBot.Hosting.Doctor;
using PlanBot.Language;
using PlanBot.Prompts;
using PlanBot.Tests.Journeys;

namespace PlanBot.Tests.Hosting;

public sealed class DoctorSpecs : IDisposable
{
    private static readonly PromptBook Prompts = PromptBook.Load(PromptBook.DefaultFolder);
    private readonly InstalledApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task An_installation_with_its_plans_taken_in_is_well()
    {
        await _app.Run("export", "clauses");

        var (code, output, _) = await _app.Run("doctor");

        Assert.Equal(0, code);
        Assert.Contains("5 kế hoạch", output, StringComparison.Ordinal);
        Assert.DoesNotContain("[LỖI]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_database_is_named_with_the_way_out()
    {
        Directory.CreateDirectory(_app.Data);
        await File.WriteAllTextAsync(_app.Database, new string('x', 5000), TestContext.Current.CancellationToken);

        var (code, output, _) = await _app.Run("doctor");

        Assert.Equal(1, code);
        Assert.Contains($"[LỖI] Tệp {_app.Database} bị hỏng", output, StringComparison.Ordinal);
        Assert.Equal(5000, new FileInfo(_app.Database).Length);
    }

    [Fact]
    public void A_broken_row_of_a_vocabulary_file_is_shown_by_file_and_line()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_app.Folder, "index")).FullName;
        foreach (var file in Directory.EnumerateFiles(VocabularyFile.DefaultFolder))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var units = Path.Combine(folder, "units.tsv");
        var lines = File.ReadAllLines(units);
        File.AppendAllText(units, "loại lạ\tPhòng Thử\n");

        var finding = Assert.Single(new VocabularyFindings(Prompts, folder).Look());

        Assert.False(finding.IsWell);
        Assert.Contains($"units.tsv, dòng {lines.Length + 1}: không có loại \"loại lạ\"", finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("titles.tsv", "Vua\thoàng đế")]
    [InlineData("sections.tsv", "Chương\tchương một")]
    [InlineData("change-words.tsv", "tăng | ...")]
    [InlineData("wards.tsv", "Lê Chân | ?!")]
    [InlineData("scope.tsv", "Trời\tmưa")]
    [InlineData("intents.tsv", "Hỏi\tgì đó")]
    [InlineData("comparison-words.tsv", "Hơn\thơn")]
    [InlineData("follow-ups.tsv", "Tiếp\tcòn")]
    public void A_row_that_says_nothing_is_found_in_every_file_of_the_questions(string file, string row)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_app.Folder, "index")).FullName;
        foreach (var shipped in Directory.GetFiles(VocabularyFile.DefaultFolder))
            File.Copy(shipped, Path.Combine(folder, Path.GetFileName(shipped)));
        Assert.All(new VocabularyFindings(Prompts, folder).Look(), f => Assert.True(f.IsWell, f.Sentence));

        File.AppendAllText(Path.Combine(folder, file), $"\n{row}\n");

        Assert.Contains(new VocabularyFindings(Prompts, folder).Look(), f => !f.IsWell && f.Sentence.Contains(file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_vocabulary_file_that_is_gone_is_named()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_app.Folder, "index")).FullName;

        Assert.Contains(new VocabularyFindings(Prompts, folder).Look(), f => !f.IsWell && f.Sentence.Contains("synonyms.tsv", StringComparison.Ordinal));
    }
}
