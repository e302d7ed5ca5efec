using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Hosting.Doctor;

/// <summary>The database opens, is whole, and its clause index fits the clauses.</summary>
internal sealed class DatabaseFindings(PromptBook prompts, string data)
{
    public IEnumerable<Finding> Look()
    {
        _ = SqliteEngine.Version;
        yield return new(true, prompts.Say(SqliteEngine.IsSystems ? "doctor.engine_system" : "doctor.engine_package", ("version", SqliteEngine.Version)));
        var path = Path.GetFullPath(Path.Combine(data, StorageSetup.FileName));
        if (!File.Exists(path))
        {
            yield return new(true, prompts.Say("doctor.no_database", ("path", path)));
            yield break;
        }

        foreach (var finding in OfFile(path))
            yield return finding;
    }

    private List<Finding> OfFile(string path)
    {
        try
        {
            using var database = PlanDatabase.Open(path);
            return [.. OfState(path, database.Read(DatabaseCheck.Run))];
        }
        catch (StorageException fault)
        {
            return [new(false, Faults.Sentence(fault, data)!)];
        }
    }

    private IEnumerable<Finding> OfState(string path, DatabaseState state)
    {
        if (state.Damage.Count > 0)
            yield return new(false, prompts.Say("doctor.damaged", ("path", path), ("detail", state.Damage[0])));
        if (state.Journal != "wal")
            yield return new(false, prompts.Say("doctor.no_wal", ("path", path), ("journal", state.Journal)));
        yield return new(true, prompts.Say(
            "doctor.database", ("path", path), ("version", state.Version), ("megabytes", (state.Bytes + (1 << 20) - 1) >> 20), ("plans", state.Plans), ("clauses", state.Clauses)));
        if (state.Plans == 0)
            yield return new(true, prompts.Say("doctor.no_plans"));
        else if (state.Terms == 0 || state.Indexed == 0 || state.Lost > 0 || state.Unindexed > 0)
            yield return new(false, prompts.Say("doctor.index_broken", ("path", path), ("indexed", state.Indexed), ("lost", state.Lost), ("unindexed", state.Unindexed)));
        else
            yield return new(true, prompts.Say("doctor.index", ("indexed", state.Indexed), ("terms", state.Terms)));
    }
}
