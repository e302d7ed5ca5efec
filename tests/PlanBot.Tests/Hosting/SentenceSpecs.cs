using System.Text.RegularExpressions;
using PlanBot.Hosting;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Tests.Hosting;

public sealed partial class SentenceSpecs
{
    private static readonly PromptBook Prompts = PromptBook.Load(PromptBook.DefaultFolder);

    [Fact]
    public void Every_text_the_code_names_is_there()
    {
        var named = Repository.Source().SelectMany(f => Named().Matches(f.Text).Select(m => m.Groups[1].Value)).ToHashSet();

        Assert.NotEmpty(named);
        Assert.Empty(named.Except(Prompts.Names));
    }

    [Fact]
    public void The_texts_as_shipped_pass_their_own_check()
    {
        Assert.Equal(Prompts.Names.Order(StringComparer.Ordinal), ShippedPrompts.Uses.Select(u => u.Name).Order(StringComparer.Ordinal));
        ShippedPrompts.Demand(Prompts);
    }

    [Theory]
    [InlineData("[answer.gap]", "[answer.gapp]", "thiếu mục [answer.gap]")]
    [InlineData("Lời nói: {count} mục", "Lời nói: {cuont} mục", "[doctor.prompts] có chỗ điền lạ {cuont}")]
    public void An_edited_text_that_the_program_could_not_say_is_told_at_start(string original, string edited, string problem)
    {
        var folder = Directory.CreateTempSubdirectory("planbot-").FullName;
        foreach (var file in Directory.EnumerateFiles(PromptBook.DefaultFolder, "*.txt"))
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllText(file).Replace(original, edited, StringComparison.Ordinal));

        var problems = PromptCheck.Run(PromptBook.Load(folder), ShippedPrompts.Uses);

        Directory.Delete(folder, recursive: true);
        Assert.Contains(problem, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_trouble_of_the_database_has_its_sentence_with_the_file()
    {
        foreach (var fault in Enum.GetValues<StorageFault>())
        {
            var sentence = Faults.Sentence(new StorageException(fault, "chi tiết"), "du-lieu")!;

            Assert.DoesNotContain('{', sentence);
            if (fault != StorageFault.TooLarge)
                Assert.Contains(Path.GetFullPath(Path.Combine("du-lieu", "planbot.db")), sentence, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_fault_of_the_program_itself_is_not_talked_away() =>
        Assert.Null(Faults.Sentence(new InvalidOperationException("x"), "data"));

    // Names like "fault.locked" in any string of the code; "web." names are put together and checked by the page's tests.
    [GeneratedRegex("\"((?:answer|plan|ask|console|serve|setup|fault|ingest|export|doctor|plans|chat|calendar|people)\\.(?!html\")[a-z_]+)\"")]
    private static partial Regex Named();
}
