using PlanBot.Answers.Honesty;
using PlanBot.Language;
using PlanBot.Language.Terms;
using PlanBot.Language.Vocabulary;
using PlanBot.Questions;
using PlanBot.Targets.Figures.Numbers;

namespace PlanBot.Tests.Answers.Honesty;

public sealed class NumberAskedSpecs
{
    private static readonly NumberReader Numbers = new(FigureWords.Load(VocabularyFile.DefaultFolder));

    [Theory]
    [InlineData("phường lắp bao nhiêu cột đèn đường", "cột đèn")]
    [InlineData("phường có bao nhiêu con chó thả rông", "chó thả")]
    [InlineData("moi nam co may lop hoc boi", "lop hoc")]
    [InlineData("trạm có mấy bác sĩ", "bác sĩ")]
    [InlineData("mỗi tổ gắn mấy con camera an ninh vậy", "camera an")]
    [InlineData("kien an dinh dao may cai ho dieu hoa", "ho dieu")]
    public void What_is_counted_stands_after_the_word_for_how_many(string question, string thing) => Assert.Equal(thing, Thing(question));

    [Theory]
    [InlineData("tăng bao nhiêu phần trăm")]
    [InlineData("hết bao nhiêu tiền")]
    [InlineData("rộng mấy hecta")]
    [InlineData("giá khởi điểm bao tiền 1m2")]
    [InlineData("mỗi năm tối thiểu mấy %, riêng đầu tư thì sao")]
    public void An_amount_counts_no_thing(string question) => Assert.Equal("", Thing(question));

    [Theory]
    [InlineData("mấy ông thầu làm ì ạch thì sao")]
    [InlineData("máy tính của phường bị tấn công")]
    [InlineData("phường làm gì cho trường học")]
    [InlineData("nghị quyết số mấy được triển khai")]
    [InlineData("báo cáo gửi trễ nhất ngày mấy")]
    [InlineData("cho em hoi may tinh cua phuong")]
    public void Several_is_not_how_many(string question) => Assert.Null(Thing(question));

    [Theory]
    [InlineData("rộng bao nhiêu ha", Quantity.Area)]
    [InlineData("phải đạt mấy mét vuông", Quantity.Area)]
    [InlineData("làm bao nhiêu km đường", Quantity.Length)]
    [InlineData("bao nhiêu % người dân", Quantity.Share)]
    [InlineData("hết bao nhiêu tiền", Quantity.Money)]
    [InlineData("có bao nhiêu tổ dân phố", Quantity.Count)]
    [InlineData("phường có bao nhiêu dân", Quantity.Count)]
    public void The_unit_that_is_asked_for_tells_what_the_number_measures(string question, object quantity) => Assert.Equal(quantity, Read(question)?.Quantity);

    // "Cho" is no "chợ", which is counted.
    [Theory]
    [InlineData("BHYT 2030 bao nhiêu")]
    [InlineData("dành bao nhiêu cho đầu tư")]
    public void Without_a_unit_any_figure_will_do(string question) => Assert.True(Read(question) is { Quantity: null });

    [Fact]
    public void A_figure_of_another_quantity_is_not_the_one_asked_for()
    {
        var area = Read("rộng bao nhiêu ha");

        Assert.NotNull(area);
        Assert.True(area.Admits("m2"));
        Assert.False(area.Admits("tỷ đồng"));
        Assert.False(area.Admits("%"));
        Assert.False(area.Admits(null));
    }

    private static string? Thing(string question) => Read(question) is { } asked
        ? string.Join(' ', asked.Thing.Select(i => Syllables.Read(question)[i]).Select(s => question.Substring(s.Start, s.Length)))
        : null;

    private static NumberAsked? Read(string question) => Numbers.In(new Question
    {
        Text = question,
        Wards = [],
        Intents = QuestionIntents.Figure,
        Terms = new(question, Syllables.Read(question), [], WritesMarks: question != VietnameseText.Fold(question), [], AsksWhether: false),
        WardSyllables = new HashSet<int>(),
        Years = [],
        Units = [],
        Concepts = TouchedConcepts.None,
    });
}
