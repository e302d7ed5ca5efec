using System.Text.RegularExpressions;
using PlanBot.Prompts;

namespace PlanBot.Tests.Hosting;

/// <summary>The operator's page, docs/van-hanh.md, says what to do about every sentence that the doctor has.</summary>
public sealed partial class OperatorPageSpecs
{
    private static readonly PromptBook Prompts = PromptBook.Load(PromptBook.DefaultFolder);
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "van-hanh.md"));

    public static TheoryData<string> Names =>
        [.. Prompts.Names.Where(n => Doctors().IsMatch(n)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_doctor_says_stands_on_the_page_word_for_word(string name) =>
        Assert.Contains(FirstSentence(Prompts.Say(name, [.. Prompts.Placeholders(name).Select(p => (p, (object)"…"))])), Page, StringComparison.Ordinal);

    [Fact]
    public void Every_line_about_a_problem_says_what_to_do() =>
        Assert.All(Page.Split('\n').Where(l => l.StartsWith("| [LỖI]", StringComparison.Ordinal)), line => Assert.True(line.Split('|')[2].Trim().Length > 20, line));

    [Fact]
    public void The_settings_and_variables_it_names_exist()
    {
        var example = File.ReadAllText(Path.Combine(Repository.Root, "appsettings.example.json"));
        Assert.All(Variables().Matches(Page).Select(m => m.Groups[1].Value).Distinct(), setting => Assert.Contains($"\"{setting.Split("__")[^1]}\"", example, StringComparison.Ordinal));
    }

    // Up to the first full stop that ends more than what is filled in: the words by which somebody finds the line again.
    private static string FirstSentence(string dotted)
    {
        var end = Enumerable.Range(0, dotted.Length).FirstOrDefault(
            i => dotted[i] == '.' && (i + 1 == dotted.Length || dotted[i + 1] == ' ') && dotted[..i].Count(char.IsLetter) > 5, dotted.Length);
        return dotted[..end];
    }

    // What the doctor itself says, and what it passes on of the database, the settings and the vocabulary.
    [GeneratedRegex(@"^(doctor|fault)\.|^setup\.setting")]
    private static partial Regex Doctors();

    [GeneratedRegex("PLANBOT__([A-Za-z]+__[A-Za-z]+)")]
    private static partial Regex Variables();
}
