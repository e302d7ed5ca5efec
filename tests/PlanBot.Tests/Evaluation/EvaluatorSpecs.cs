using PlanBot.Evaluation;
using PlanBot.Evaluation.Reporting;
using PlanBot.Evaluation.Scoring;
using PlanBot.Prompts;

namespace PlanBot.Tests.Evaluation;

public sealed class EvaluatorSpecs(SeededProduct product) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-eval-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Written(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    private static Outcome Outcome(string id, int? rank, int shown = 1, bool answered = true) =>
        new() { Id = id, Set = GoldKind.Single, Question = "?", Rank = rank, Hit = rank <= 3, Shown = shown, Wanted = 1, Answered = answered };

    [Fact]
    public void The_shared_questions_are_answered_as_well_as_the_settings_demand()
    {
        var report = product.Get<Evaluator>().Evaluate(GoldSet.Read(Seeds.Golden("gold")));

        var all = report.Figures.Group(SingleFigures.All)!;
        Assert.Equal(136, all.Count);
        Assert.Equal(16, report.Figures.Compare!.Count);
        Assert.Equal(20, report.Figures.Declines!.Count);
        Assert.Equal(22, report.Figures.FollowUps!.Count);
        Assert.InRange(all.Hit1, 0.80, 1);
        Assert.InRange(all.Hit5, 0.89, 1);
        Assert.InRange(all.Values!.Value, 0.81, 1);
        Assert.DoesNotContain(report.Thresholds, t => !t.Met);
    }

    [Fact]
    public void A_report_that_was_written_compares_as_unchanged()
    {
        var gold = Written("g.jsonl", """{"id":"q1","ward":"Kiến An","question":"BHYT đến 2030?","quotes":["tỷ lệ dân số tham gia bảo hiểm y tế đạt 98%"],"values":["98%"]}""");
        var file = Path.Combine(_folder, "report.json");
        var evaluator = product.Get<Evaluator>();
        using var output = new StringWriter();

        var met = evaluator.Run(new(gold, Report: file), TextWriter.Null);
        evaluator.Run(new(gold, Compare: file), output);

        Assert.True(met);
        Assert.Contains("0 câu tốt lên, 0 câu kém đi", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("q1", Assert.Single(EvaluationReport.Read(file).Questions).Id);
    }

    [Fact]
    public void A_run_under_a_threshold_is_told_with_the_figure()
    {
        var gold = Written("g.jsonl", """{"id":"q1","ward":"Kiến An","question":"BHYT đến 2030?","quotes":["không kế hoạch nào viết như thế này"],"values":["99,9%"]}""");
        using var output = new StringWriter();

        Assert.False(product.Get<Evaluator>().Run(new(gold), output));
        Assert.Contains("Evaluation:Hit1: đạt 0.000", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("- q1 BHYT đến 2030?", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_got_worse_in_one_way_is_not_better_for_another()
    {
        Outcome[] earlier = [Outcome("same", 1), Outcome("up", 4), Outcome("lost", 1), Outcome("mixed", 2, shown: 1), Outcome("gone", 1)];
        Outcome[] now = [Outcome("same", 1), Outcome("up", 1), Outcome("lost", null, answered: false), Outcome("mixed", 1, shown: 0), Outcome("new", 1)];

        Assert.Equal([("up", true), ("lost", false), ("mixed", false)], Change.Between(earlier, now).Select(c => (c.Now.Id, c.Better)));
    }

    [Theory]
    [InlineData("""{"id":"a","question":"gì?"}""")]
    [InlineData("""{"id":"a","quotes":["x"]}""")]
    [InlineData("không phải JSON")]
    [InlineData("[1]")]
    public void A_line_that_is_no_gold_question_is_named(string line)
    {
        var gold = Written("g.jsonl", """{"id":"n","question":"Thời tiết?","why":"ngoài"}""", line);

        var wrong = Assert.Throws<EvaluationException>(() => GoldSet.Read(gold));

        Assert.StartsWith("g.jsonl, dòng 2:", PromptBook.Load(PromptBook.DefaultFolder).Say(wrong.Prompt, [.. wrong.Values]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1 / 16.0, "0.062")]
    [InlineData(3 / 16.0, "0.188")]
    [InlineData(5 / 16.0, "0.312")]
    [InlineData(1 / 80.0, "0.013")]
    [InlineData(2 / 3.0, "0.667")]
    public void Figures_are_rounded_as_the_description_rounds_them(double share, string printed) =>
        Assert.Equal(printed, ReportWriter.Round(share));

    [Fact]
    public void Nothing_to_ask_is_told_with_the_path() =>
        Assert.Contains(("path", _folder), Assert.Throws<EvaluationException>(() => GoldSet.Read(_folder)).Values);

    [Fact]
    public void An_id_that_stands_twice_is_refused()
    {
        var gold = Written("g.jsonl", """{"id":"n","question":"Thời tiết?","why":"ngoài"}""", """{"id":"n","question":"Bóng đá?","why":"ngoài"}""");

        Assert.Equal("eval.same_id", Assert.Throws<EvaluationException>(() => GoldSet.Read(gold)).Prompt);
    }
}
