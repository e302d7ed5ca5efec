using PlanBot.Conversations;
using PlanBot.Language;

namespace PlanBot.Tests.Conversations;

public sealed class FollowUpWordsSpecs : IDisposable
{
    private static readonly FollowUpWords Words = FollowUpWords.Load(VocabularyFile.DefaultFolder);

    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-follow-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("ai chịu trách nhiệm", FollowUpKinds.Lead)]
    [InlineData("ai chiu trach nhiem", FollowUpKinds.Lead)]
    [InlineData("đồng chí nào chỉ đạo chỉ tiêu này", FollowUpKinds.Leader | FollowUpKinds.Pointing)]
    [InlineData("phối hợp với cơ quan nào", FollowUpKinds.Cooperating)]
    [InlineData("hạn chót là ngày mấy", FollowUpKinds.When)]
    [InlineData("cái thứ 2", FollowUpKinds.Item)]
    public void A_message_tells_what_it_asks(string message, object kinds) =>
        Assert.Equal((FollowUpKinds)kinds, (FollowUpKinds)kinds & Read(message));

    [Theory]
    [InlineData("nợ thuế")]
    [InlineData("hôm nay")]
    public void A_word_that_only_looks_like_a_pronoun_points_at_nothing(string message) =>
        Assert.Equal(FollowUpKinds.None, Read(message) & FollowUpKinds.Pointing);

    [Fact]
    public void A_row_of_no_known_kind_is_named_by_its_line()
    {
        File.WriteAllText(Path.Combine(_folder, "follow-ups.tsv"), "# lời hỏi tiếp\nAi\tphòng nào\n");

        var wrong = Assert.Throws<VocabularyException>(() => FollowUpWords.Load(_folder));

        Assert.Equal("follow-ups.tsv, dòng 2: không có loại lời hỏi tiếp \"Ai\"", wrong.Message);
    }

    private static FollowUpKinds Read(string message) =>
        Words.Read(Syllables.Read(message), new HashSet<int>()).Aggregate(FollowUpKinds.None, (kinds, mark) => kinds | mark.Kind);
}
