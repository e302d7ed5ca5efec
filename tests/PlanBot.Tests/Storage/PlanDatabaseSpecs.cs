using Microsoft.Data.Sqlite;
using PlanBot.Indexing;
using PlanBot.Storage;
using PlanBot.Storage.Migrations;

namespace PlanBot.Tests.Storage;

public sealed class PlanDatabaseSpecs : IDisposable
{
    private readonly TemporaryDatabase _temporary = new();
    private readonly SqliteClauseIndex _index = new();

    private PlanDatabase Database => _temporary.Database;

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_failure_midway_leaves_nothing_of_the_plan_nor_of_its_index()
    {
        Assert.Throws<InvalidDataException>(() => Database.Write(s =>
        {
            TakeIn(s, SamplePlan.Of());
            throw new InvalidDataException("the next step failed");
        }));

        Assert.Empty(Database.Read(PlanStore.List));
        Assert.Equal(0, Database.Read(_index.Count));
        Assert.Empty(Database.Read(s => _index.Search(s, new(["rung"], null, 10))));
    }

    [Fact]
    public void A_question_sees_the_previous_state_while_a_plan_is_taken_in()
    {
        var row = Database.Write(s => TakeIn(s, SamplePlan.Of()));
        using var write = Database.OpenWrite();
        _index.Remove(write, row);
        PlanStore.Remove(write, row);

        Assert.Equal(row, Database.Read(PlanStore.List).Single().Row);
        Assert.Single(Database.Read(s => _index.Search(s, new(["rung"], null, 10))));

        write.Commit();
        Assert.Empty(Database.Read(PlanStore.List));
    }

    [Fact]
    public void A_session_goes_on_seeing_the_state_it_began_with()
    {
        using var read = Database.OpenRead();
        Assert.Empty(PlanStore.List(read));

        Database.Write(s => TakeIn(s, SamplePlan.Of()));

        Assert.Empty(PlanStore.List(read));
        Assert.Single(Database.Read(PlanStore.List));
    }

    [Fact]
    public void Two_processes_that_write_at_once_are_told_that_the_database_is_locked()
    {
        using var other = _temporary.Open();
        using var writing = other.OpenWrite();

        var refused = Assert.Throws<StorageException>(Database.OpenWrite);

        Assert.Equal(StorageFault.Locked, refused.Fault);
    }

    [Fact]
    public void A_program_starts_while_another_one_writes()
    {
        using var writing = Database.OpenWrite();
        using var other = _temporary.Open();

        Assert.Empty(other.Read(PlanStore.List));
    }

    [Fact]
    public void A_full_disk_is_named_and_the_previous_state_stays()
    {
        var row = Database.Write(s => TakeIn(s, SamplePlan.Of()));
        var full = Assert.Throws<StorageException>(() => Database.Write(s =>
        {
            Execute(s.Connection, "PRAGMA max_page_count = 1", s.Transaction);
            return TakeIn(s, SamplePlan.Of(sha256: "bb", item: new string('x', 100_000)));
        }));

        Assert.Equal(StorageFault.DiskFull, full.Fault);
        Assert.Equal(row, Database.Read(PlanStore.List).Single().Row);
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        Database.Write(s => Execute(s.Connection, $"PRAGMA user_version = {Migrator.Newest + 1}", s.Transaction));

        var refused = Assert.Throws<StorageException>(_temporary.Open);

        Assert.Equal(StorageFault.NewerVersion, refused.Fault);
        Assert.Equal(Migrator.Newest + 1, Version());
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        var path = _temporary.Path + ".txt";
        File.WriteAllText(path, new string('x', 5000));

        Assert.Equal(StorageFault.Damaged, Assert.Throws<StorageException>(() => PlanDatabase.Open(path)).Fault);
    }

    [Fact]
    public void A_folder_in_the_way_of_the_file_is_named()
    {
        var path = Directory.CreateDirectory(_temporary.Path + ".d").FullName;

        Assert.Equal(StorageFault.NotAccessible, Assert.Throws<StorageException>(() => PlanDatabase.Open(path)).Fault);
    }

    [Fact]
    public void Migrations_are_numbered_from_one_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, Migrator.All.Count), Migrator.All.Select(m => m.Number));

    [Fact]
    public void Opening_again_changes_nothing()
    {
        var row = Database.Write(s => TakeIn(s, SamplePlan.Of()));

        using var again = _temporary.Open();

        Assert.Equal(row, again.Read(PlanStore.List).Single().Row);
        Assert.Equal(Migrator.Newest, Version());
    }

    [Fact]
    public void After_settling_everything_is_in_the_one_file()
    {
        var row = Database.Write(s => TakeIn(s, SamplePlan.Of()));

        Database.Settle();

        Assert.Equal(0, new FileInfo(_temporary.Path + "-wal").Length);
        Assert.Equal(row, Database.Read(PlanStore.List).Single().Row);
    }

    [Fact]
    public void What_was_written_is_folded_into_the_file_while_others_read_and_write()
    {
        var row = Database.Write(s => TakeIn(s, SamplePlan.Of()));
        using var reading = Database.OpenRead();
        using var writing = Database.OpenWrite();

        Database.Fold();

        var alone = _temporary.Path + "-alone";
        File.Copy(_temporary.Path, alone);
        using var file = PlanDatabase.Open(alone);
        Assert.Equal(row, file.Read(PlanStore.List).Single().Row);
    }

    [Fact]
    public async Task Who_folds_the_log_is_told_when_much_was_written()
    {
        var much = Database.MuchWritten(TestContext.Current.CancellationToken);
        for (var i = 0; i < PlanDatabase.FoldedAfter - 1; i++)
            Database.Write(_ => { });
        Assert.False(much.IsCompleted);

        Database.Write(_ => { });

        await much;
    }

    [Fact]
    public void A_sound_database_says_what_it_holds_and_that_nothing_is_wrong()
    {
        Database.Write(s => TakeIn(s, SamplePlan.Of()));

        var state = Database.Read(DatabaseCheck.Run);

        Assert.Empty(state.Damage);
        Assert.Equal((1, 3, 1, Migrator.Newest), (state.Plans, state.Clauses, state.Indexed, state.Version));
    }

    [Fact]
    public void Damage_inside_the_file_is_found()
    {
        Database.Write(s => TakeIn(s, SamplePlan.Of(item: new string('x', 50_000))));
        Database.Dispose();
        using (var file = File.OpenWrite(_temporary.Path))
        {
            file.Position = 4096 * 3;
            file.Write(Enumerable.Repeat((byte)0xEE, 4096 * 4).ToArray());
        }

        using var damaged = _temporary.Open();

        Assert.NotEmpty(damaged.Read(DatabaseCheck.Run).Damage);
    }

    [Fact]
    public void The_library_that_answers_can_search_words() =>
        Assert.True(new Version(SqliteEngine.Version) >= new Version(3, 35));

    private long TakeIn(WriteSession session, StoredPlan plan)
    {
        var row = PlanStore.Save(session, plan);
        _index.Add(session, row, [new(PlanRows.Clause(row, 2), "trong 97,5 ha rung trong_rung", "chi tieu")]);
        return row;
    }

    private long Version()
    {
        using var session = Database.OpenRead();
        using var command = session.Connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        command.Transaction = session.Transaction;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }
}
