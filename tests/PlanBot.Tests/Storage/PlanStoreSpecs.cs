using PlanBot.Clauses;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Storage;

public sealed class PlanStoreSpecs : IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    private PlanDatabase Database => _temporary.Database;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_plan_comes_back_as_it_was_kept()
    {
        var kept = SamplePlan.Of();
        var row = Save(kept);

        var plan = Database.Read(s => PlanStore.Find(s, row))!;

        Assert.Equal(kept.Document.Header, plan.Header);
        Assert.Equal(new PlanCounts(5, 3, 1, 1, 1), plan.Counts);
        Assert.Equal(SamplePlan.TakenIn, plan.IngestedAt);
        Assert.Equal(["Một nhận xét"], plan.Remarks);
        Assert.Equal(["Cảnh báo của dàn ý", "Một cảnh báo"], plan.Warnings);
        Assert.Equal(kept.Document.Lines, Database.Read(s => LineTable.Read(s, row, 1, 5)));
        Assert.Equal(kept.Outline.Furniture, Database.Read(s => LineTable.Furniture(s, row)));
    }

    [Fact]
    public void Passages_come_back_with_their_headings_lines_and_table_cells()
    {
        var kept = SamplePlan.Of();
        var row = Save(kept);

        var clauses = Database.Read(s => ClauseTable.OfPlan(s, row));

        Assert.Equal([PlanRows.Clause(row, 0), PlanRows.Clause(row, 1), PlanRows.Clause(row, 2)], clauses.Select(c => c.Row));
        Assert.Equivalent(kept.Outline.Clauses, clauses.Select(c => c.Value), strict: true);
    }

    [Fact]
    public void Targets_assignments_and_deadlines_come_back_whole()
    {
        var row = Save(SamplePlan.Of());

        Assert.Equivalent(SamplePlan.Figure, Database.Read(s => TargetTable.OfPlans(s, [row])).Single().Value, strict: true);
        Assert.Equivalent(SamplePlan.Task, Database.Read(s => AssignmentTable.OfPlans(s, [row])).Single().Value, strict: true);
        Assert.Equivalent(SamplePlan.Due, Database.Read(s => DeadlineTable.OfPlans(s, [row])).Single().Value, strict: true);
    }

    [Theory]
    [InlineData("c0")]
    [InlineData("c1")]
    [InlineData("c2")]
    public void A_target_is_found_at_every_passage_that_states_it(string clause)
    {
        Save(SamplePlan.Of());

        Assert.Equal("c2/1", Database.Read(s => TargetTable.At(s, [new(clause)])).Single().Value.Id);
    }

    [Theory]
    [InlineData("sông thử", "12/KH-UBND")]
    [InlineData("SONG THU", "12 / kh-ubnd")]
    public void A_plan_is_found_by_ward_and_number_however_they_are_typed(string ward, string number)
    {
        var row = Save(SamplePlan.Of());

        Assert.Equal(row, Database.Read(s => PlanStore.FindNumber(s, new(ward), number)).Single().Row);
        Assert.Empty(Database.Read(s => PlanStore.FindNumber(s, new(ward), "13/KH-UBND")));
    }

    [Fact]
    public void A_plan_is_found_by_its_content_and_by_its_file()
    {
        var row = Save(SamplePlan.Of(sha256: "cc"));

        Assert.Equal(row, Database.Read(s => PlanStore.FindContent(s, "cc"))!.Row);
        Assert.Null(Database.Read(s => PlanStore.FindContent(s, "dd")));
        Assert.Equal(row, Database.Read(s => PlanStore.FindFile(s, new WardName("Sông Thử"), "trong-rung.txt")).Single().Row);
    }

    [Fact]
    public void The_same_content_cannot_be_kept_twice()
    {
        Save(SamplePlan.Of());

        Assert.Throws<StorageException>(() => Save(SamplePlan.Of(ward: "Sông Khác")));
        Assert.Single(Database.Read(PlanStore.List));
    }

    [Fact]
    public void Replacing_a_plan_keeps_its_row_and_the_ids_of_its_passages()
    {
        var row = Save(SamplePlan.Of());
        var other = Save(SamplePlan.Of(ward: "Sông Khác", sha256: "bb"));

        Database.Write(s => PlanStore.Replace(s, row, SamplePlan.Of(sha256: "ee", item: "Trồng 120 ha rừng")));

        var item = Database.Read(s => ClauseTable.Read(s, [PlanRows.Clause(row, 2)])).Single().Value;
        Assert.Equal(new ClauseId("c2"), item.Id);
        Assert.Equal("(1) Trồng 120 ha rừng hằng năm.", item.Text);
        Assert.Equal(["ee", "bb"], new[] { row, other }.Select(r => Database.Read(s => PlanStore.Find(s, r))!.Sha256));
        Assert.Equal(2, Database.Read(TargetTable.All).Count);
    }

    [Fact]
    public void Removing_a_plan_leaves_nothing_of_it_and_all_of_the_others()
    {
        var row = Save(SamplePlan.Of());
        var other = Save(SamplePlan.Of(ward: "Sông Khác", sha256: "bb"));

        Database.Write(s => PlanStore.Remove(s, row));

        Assert.Equal(other, Database.Read(PlanStore.List).Single().Row);
        Assert.All(Database.Read(s => ClauseTable.All(s).ToList()), c => Assert.Equal(other, c.Plan));
        Assert.Equal([other], Database.Read(TargetTable.All).Select(t => t.Plan));
        Assert.Equal([other], Database.Read(AssignmentTable.All).Select(t => t.Plan));
        Assert.Equal([other], Database.Read(DeadlineTable.All).Select(t => t.Plan));
        Assert.Empty(Database.Read(s => LineTable.Read(s, row, 1, 9)));
    }

    [Fact]
    public void Neighbours_stay_within_the_plan()
    {
        var row = Save(SamplePlan.Of());
        Save(SamplePlan.Of(ward: "Sông Khác", sha256: "bb"));

        var around = Database.Read(s => ClauseTable.Around(s, PlanRows.Clause(row, 1), before: 5, after: 5));

        Assert.Equal(["c0", "c1", "c2"], around.Select(c => c.Value.Id.Value));
        Assert.Equal("c2", Database.Read(s => ClauseTable.Below(s, PlanRows.Clause(row, 1))).Single().Value.Id.Value);
    }

    [Fact]
    public void Passages_that_begin_with_a_word_are_found_from_one_on_and_within_its_plan()
    {
        var row = Save(SamplePlan.Of());
        Save(SamplePlan.Of(ward: "Sông Khác", sha256: "bb"));
        string[] Beginning(int from, int after, params string[] words) =>
            [.. Database.Read(s => ClauseTable.Beginning(s, PlanRows.Clause(row, from), after, words)).Select(c => c.Value.Id.Value)];

        Assert.Equal(["c0", "c2"], Beginning(0, 60, "KẾ", "(1) Trồng"));
        Assert.Equal(["c2"], Beginning(1, 60, "KẾ", "(1) Trồng"));
        Assert.Empty(Beginning(0, 60, "HOẠCH", "kế", "%"));
        Assert.Empty(Beginning(0, 1, "(1)"));
    }

    [Fact]
    public void Deadlines_are_found_by_the_day_they_end()
    {
        Save(SamplePlan.Of());

        Assert.Single(Database.Read(s => DeadlineTable.Due(s, new(2026, 12, 31), new(2027, 1, 1))));
        Assert.Empty(Database.Read(s => DeadlineTable.Due(s, new(2026, 1, 1), new(2026, 12, 30))));
    }

    private long Save(StoredPlan plan) => Database.Write(s => PlanStore.Save(s, plan));
}
