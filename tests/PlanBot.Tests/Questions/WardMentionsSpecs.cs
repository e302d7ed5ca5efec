using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Questions;

namespace PlanBot.Tests.Questions;

public sealed class WardMentionsSpecs
{
    private static readonly WardIndex Known = new([new("Hưng Đạo"), new("An Dương")]);
    private static readonly WardGazetteer Gazetteer = WardGazetteer.Load(VocabularyFile.DefaultFolder);

    [Theory]
    [InlineData("phường Trần Hưng Đạo làm gì", "Trần Hưng Đạo")]
    [InlineData("phuong tran hung dao lam gi", "Trần Hưng Đạo")]
    [InlineData("p do son co truong chuan khong", "Đồ Sơn")]
    public void A_ward_without_a_plan_is_not_taken_for_one_that_its_name_holds(string question, string ward)
    {
        var mentions = Find(question);

        Assert.Empty(mentions.Wards);
        Assert.Equal(ward, mentions.Unknown);
    }

    [Theory]
    [InlineData("phuong hung dao lam gi", "Hưng Đạo")]
    [InlineData("bhyt cua an duong", "An Dương")]
    public void A_ward_with_a_plan_is_known_by_its_name(string question, string ward) =>
        Assert.Equal(ward, Assert.Single(Find(question).Wards).Value);

    [Theory]
    [InlineData("đường Lê Chân có sửa không")]
    [InlineData("phuong lam gi cho nguoi ngheo")]
    public void A_street_or_a_verb_is_no_ward(string question) => Assert.Null(Find(question).Unknown);

    private static WardMentions Find(string question) => WardMentions.Find(question, Syllables.Read(question), Known, Gazetteer);
}
