using PlanBot.Channels;
using PlanBot.Clauses;
using PlanBot.Evaluation;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Answers.Faithfulness;
using PlanBot.Units;

namespace PlanBot.Tests.Answers;

/// <summary>Every number, percentage, date, document number and unit in an answer stands in one of the citations it rests on.</summary>
public sealed class FaithfulnessSpecs(SeededProduct product)
{
    private const int Generated = 2000;
    private const int Seed = 20260115;

    private readonly ClaimReader _reader = new(product.Get<UnitDirectory>());

    [Fact]
    public void No_answer_to_a_generated_question_says_what_its_citations_do_not()
    {
        var maker = product.Get<PlanDatabase>().Read(session => new QuestionMaker(session, Seed));

        Assert.InRange(CountFaithful(maker.Questions().Take(Generated)), Generated / 2, Generated);
    }

    [Fact]
    public void No_answer_to_a_gold_question_says_what_its_citations_do_not() =>
        Assert.InRange(CountFaithful(GoldRequests.Of(GoldSet.Read(Seeds.Golden("gold")), "faith-gold")), 136, 206);

    [Theory]
    [InlineData("các chỉ tiêu chủ yếu của phường", 5)]
    [InlineData("chỉ tiêu kinh tế gồm những gì", 5)]
    [InlineData("các chỉ tiêu về văn hóa xã hội", 5)]
    [InlineData("Chủ tịch phường là ai?", 4)] // An Dương's signature names no office
    public void No_list_and_no_name_says_what_its_citations_do_not(string question, int answered) =>
        Assert.Equal(answered, CountFaithful(product.Get<PlanDatabase>().Read(PlanStore.List).Select(p => new AskRequest(null, question, p.Ward.Value, null))));

    [Theory]
    [InlineData("Kiến An: 98% (năm 2030), theo Kế hoạch số 135/KH-UBND ngày 23/12/2025 của UBND phường Kiến An, II › 5 › (25).", null)]
    [InlineData("Năm 2026 là 96 %, do Phòng VH-XH chủ trì.", null)]
    [InlineData("Đạt 97% năm 2030.", "percentage 97")]
    [InlineData("Cần thêm 12 trạm.", "number 12")]
    [InlineData("Đến năm 2028 đạt 98%.", "number 2028")]
    [InlineData("Theo Kế hoạch số 136/KH-UBND.", "document 136/kh-ubnd")]
    [InlineData("Theo Kế hoạch số 135/KH-UBND ngày 24/12/2025.", "date 24/12/2025")]
    [InlineData("Đơn vị chủ trì: Công an phường.", "unit Công an phường")]
    [InlineData("Lãnh đạo chỉ đạo: đồng chí Nguyễn Văn Bình.", "name Nguyễn Văn Bình")]
    [InlineData("Theo II › 5 › (26): 98%.", "number 26")]
    public void What_no_source_says_is_noticed(string answer, string? unfounded)
    {
        var header = new PlanHeader(new("Kiến An"), "135/KH-UBND", new(2025, 12, 23), "KẾ HOẠCH 5 năm", new(2026, 2030), null, null, null);
        var sources = new CitedSources(_reader, ["Kiến An"]);
        sources.Add(header, new()
        {
            Id = new("c"),
            Order = 0,
            Kind = ClauseKind.Body,
            Part = ClausePart.Main,
            Address = "II › 5 › (25)",
            Headings = ["II. CHỈ TIÊU", "5. Văn hóa"],
            Lines = new(1, 1),
            OwnLines = [1],
            Text = "(25) Năm 2026, tỷ lệ dân số tham gia bảo hiểm y tế đạt 96%. Đến năm 2030 đạt 98%. Phòng Văn hóa - Xã hội chủ trì.",
        });

        Assert.Equal(unfounded, sources.Unfounded(answer));
    }

    /// <returns>How many were answered.</returns>
    private int CountFaithful(IEnumerable<AskRequest> requests)
    {
        var plans = product.Get<PlanDatabase>().Read(PlanStore.List);
        var answered = 0;
        foreach (var request in requests)
            if (product.Get<AskDesk>().Ask(request) is { Answered: true } result)
            {
                answered++;
                if (Sources(result, plans).Unfounded(result.Answer) is { } unfounded)
                    Assert.Fail($"{unfounded} stands in no source.\n? {request.Question} [{request.Ward}]\n{result.Answer}");
            }

        return answered;
    }

    private CitedSources Sources(AskResult result, IReadOnlyList<PlanSummary> plans)
    {
        var sources = new CitedSources(_reader, [.. plans.Select(p => p.Ward.Value)]);
        var used = result.Citations.Where(c => c.Used).ToDictionary(c => new ClauseId(c.Clause));
        product.Get<PlanDatabase>().Read(session =>
        {
            foreach (var stored in ClauseTable.Find(session, [.. used.Keys]))
                foreach (var passage in Passages(session, stored, used[stored.Value.Id]))
                    sources.Add(plans.Single(p => p.Row == stored.Plan).Header, passage);
            return true;
        });
        return sources;
    }

    // A citation is a passage, or neighbouring passages read as one: word for word in any case.
    private static List<Clause> Passages(ReadSession session, Stored<Clause> first, AskCitation citation)
    {
        var passages = new List<Clause> { first.Value };
        foreach (var next in ClauseTable.Around(session, first.Row, 0, 4).Select(c => c.Value).Where(c => c.Order > first.Value.Order).OrderBy(c => c.Order))
            if (string.Join(' ', passages.Select(p => p.Text)).Length < citation.Text.Length)
                passages.Add(next);
        Assert.Equal(string.Join(' ', passages.Select(p => p.Text)), citation.Text);
        return passages;
    }
}
