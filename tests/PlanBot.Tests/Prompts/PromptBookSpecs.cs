using PlanBot.Prompts;

namespace PlanBot.Tests.Prompts;

public sealed class PromptBookSpecs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-prompts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sentence_is_said_with_its_places_filled() =>
        Assert.Equal(
            "Phường Kiến An đặt ra 98% đến năm 2030.",
            Book("[target]", "Phường {ward} đặt ra {value} đến năm {year}.").Say("target", ("ward", "Kiến An"), ("value", "98%"), ("year", 2030)));

    [Fact]
    public void Braces_that_a_citizen_typed_are_never_filled() =>
        Assert.Equal(
            "Tôi chưa hiểu câu “{ward} là gì?” về phường Kiến An.",
            Book("[unclear]", "Tôi chưa hiểu câu “{question}” về phường {ward}.").Say("unclear", ("question", "{ward} là gì?"), ("ward", "Kiến An")));

    [Fact]
    public void A_place_without_a_value_names_the_section()
    {
        var wrong = Assert.Throws<PromptException>(() => Book("[greeting]", "Chào {name}!").Say("greeting", ("ward", "Kiến An")));

        Assert.Contains("[greeting]", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("{name}", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_tells_every_missing_section_and_every_wrong_place()
    {
        var book = Book("[target]", "Chỉ tiêu {indicator}: {valeu}", "[bye]", "Tạm biệt {ward}!");

        var problems = PromptCheck.Run(book, [new("target", "indicator", "value"), new("bye", [], ["ward"]), new("greeting")]);

        Assert.Equal(
            [
                "prompts/: mục [target] thiếu chỗ điền {value}",
                "prompts/: mục [target] có chỗ điền lạ {valeu}; chỉ được dùng: {indicator}, {value}",
                "prompts/: thiếu mục [greeting]",
            ],
            problems);
        Assert.Throws<PromptException>(() => PromptCheck.Demand(book, [new PromptUse("greeting")]));
    }

    [Fact]
    public void A_text_that_says_what_the_code_gives_has_no_problem() =>
        Assert.Empty(PromptCheck.Run(Book("[bye]", "Tạm biệt!"), [new("bye", [], ["ward"])]));

    private PromptBook Book(params string[] lines)
    {
        File.WriteAllLines(Path.Combine(_folder, "texts.txt"), lines);
        return PromptBook.Load(_folder);
    }
}
