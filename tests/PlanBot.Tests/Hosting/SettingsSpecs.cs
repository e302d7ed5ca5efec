using Microsoft.Extensions.Configuration;
using PlanBot.Hosting;
using PlanBot.Hosting.Serve;
using PlanBot.Prompts;

namespace PlanBot.Tests.Hosting;

public sealed class SettingsSpecs
{
    private static readonly PromptBook Prompts = PromptBook.Load(PromptBook.DefaultFolder);
    private static readonly IConfigurationRoot Example =
        new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.example.json")).Build();

    [Fact]
    public void The_example_has_every_setting_at_its_own_value_and_no_other()
    {
        Assert.Empty(SettingsCheck.Problems(Example, Prompts));
        foreach (var (section, type) in Settings.Sections)
        {
            var standard = Activator.CreateInstance(type)!;
            var written = Example.GetSection(section).Get(type)!;
            foreach (var property in type.GetProperties())
            {
                Assert.True(Example.GetSection($"{section}:{property.Name}").Exists(), $"{section}:{property.Name} is missing");
                Assert.Equal(property.GetValue(standard), property.GetValue(written));
            }
        }
    }

    [Fact]
    public void Every_options_class_of_the_program_is_checked() =>
        Assert.Equal(
            typeof(Settings).Assembly.GetTypes().Where(t => t.Name.EndsWith("Options", StringComparison.Ordinal) && t.GetField("Section") is not null).Order(TypeNames.Instance),
            Settings.Sections.Values.Order(TypeNames.Instance));

    [Theory]
    [InlineData("Web:Portt", "5", "Không có cài đặt nào tên là “Web:Portt”")]
    [InlineData("Wbe:Url", "http://localhost:1", "Không có cài đặt nào tên là “Wbe”")]
    [InlineData("Web:QuestionsPerMinute", "nhiều", "“Web:QuestionsPerMinute” không đúng kiểu")]
    [InlineData("Telegram:Token", "7001002003:nhiều", "“Telegram:Token” không dùng được")]
    [InlineData("Web:QuestionsPerMinute", "0", "“Web:QuestionsPerMinute” không dùng được")]
    public void A_wrong_setting_is_named_and_its_value_kept_back(string name, string value, string expected)
    {
        var problem = Assert.Single(SettingsCheck.Problems(Given(name, value), Prompts));

        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.DoesNotContain("nhiều", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("https://localhost:5080")]
    [InlineData("http://")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost:5080/kế-hoạch")]
    public void An_address_that_cannot_be_served_is_refused(string url)
    {
        var refused = Assert.Throws<SetupException>(() => PageAddress.Read(Given("Web:Url", url)));

        Assert.Contains($"“{url}” không dùng được", Faults.Sentence(refused, "data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://*:80")]
    [InlineData("http://127.0.0.1:0")]
    public void An_address_that_can_be_served_is_taken_as_it_is(string url) =>
        Assert.Equal(url, PageAddress.Read(Given("Web:Url", url)));

    private static IConfigurationRoot Given(string name, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]).Build();

    private sealed class TypeNames : IComparer<Type>
    {
        public static readonly TypeNames Instance = new();

        public int Compare(Type? x, Type? y) => string.CompareOrdinal(x?.FullName, y?.FullName);
    }
}
