using Dapper;
using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Tests.Channels.Chatting;

namespace PlanBot.Tests.Reminders;

public sealed class PassCrashSpecs(SeededProduct product, ITestOutputHelper output) : IDisposable
{
    private static readonly string[] Tables = ["reminder_pass", "digest", "button", "outgoing", "reminder", "known_occurrence", "escalation"];
    // The first writes into a table one by one, then every so many: the rest are of one kind.
    private const int EachUpTo = 5;
    private const int Stride = 40;
    private readonly SeededChats _chats = new(product);

    [Fact]
    public void Whichever_write_of_a_pass_fails_nothing_of_it_is_kept_and_the_next_pass_writes_all_of_it_once()
    {
        var desk = new Desk(_chats);
        desk.GoTo("2026-12-01");
        desk.Link(new(new("Kiến An"), Role.Head, new("Phòng Văn hóa - Xã hội")));
        desk.Link(new(new("Đông Hải"), Role.Head, new("Phòng Kinh tế, Hạ tầng và Đô thị")));
        desk.Run();
        desk.GoTo("2026-12-29");
        desk.Link(new(new("Kiến An"), Role.Chair));
        var before = Counts(desk);
        var expected = Desk.ToLinked(desk.Pass.Rehearse(_chats.Clock.GetUtcNow()));
        var crashes = 0;
        foreach (var table in Tables)
            for (var nth = 0; Crashes(desk, table, nth); nth += nth < EachUpTo ? 1 : Stride, crashes++)
                Assert.Equal(before, Counts(desk));

        desk.Run();
        Assert.Empty(desk.Run());
        output.WriteLine($"{crashes} failed writes");
        Assert.True(crashes > 30, $"only {crashes} writes");
        Assert.Equal(expected.Count, desk.Outgoing().Count(m => m.Key!.Contains("2026-12-29", StringComparison.Ordinal)));
        Assert.Equal(
            expected.SelectMany(d => d.Items.Select(i => (i.Entry.Occurrence.Key.Value, d.To.Id, i.Step.Name))).Order(),
            desk.Reminders().Where(r => r.Day == Desk.Day("2026-12-29") && !r.IsCovered && r.Person.StartsWith("nguoi-", StringComparison.Ordinal)).Select(r => (r.Occurrence.Value, r.Person, r.Step)).Order());
        Assert.Equal(expected.Sum(d => d.Escalated.Sum(e => e.Units.Count)), desk.Escalations().Count);
    }

    public void Dispose() => _chats.Dispose();

    /// <summary>Lets the nth insert into a table fail; false where the pass has not so many.</summary>
    private bool Crashes(Desk desk, string table, int nth)
    {
        var rows = desk.Count(table);
        Execute($"CREATE TRIGGER crash BEFORE INSERT ON {table} WHEN (SELECT count(*) FROM {table}) >= {rows + nth} BEGIN SELECT RAISE(ABORT, 'a crash'); END");
        var fault = Record.Exception(() => desk.Pass.Rehearse(_chats.Clock.GetUtcNow()));
        if (fault is not null)
            Assert.Contains("a crash", Assert.Throws<StorageException>(() => desk.Run()).Message, StringComparison.Ordinal);
        Execute("DROP TRIGGER crash");
        return fault is not null;
    }

    private void Execute(string sql) => _chats.Database.Write(s => s.Connection.Execute(sql, transaction: s.Transaction));

    private static string Counts(Desk desk) => string.Join(' ', Tables.Select(t => $"{t}={desk.Count(t)}"));
}
