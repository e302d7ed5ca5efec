using PlanBot.Indexing;
using PlanBot.Ingestion;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Hosting.Ingest;

/// <summary>Takes files in one after another and says what became of each.</summary>
internal sealed class PlanIntake(PlanIngester ingester, PlanDatabase database, IClauseIndex index, IngestReport report, PromptBook prompts)
{
    // From so many new plans on, the index is worth tidying.
    private const int Many = 20;

    private int _taken;
    private int _unchanged;
    private int _refused;

    /// <summary>Each file is kept whole or not at all; one that is refused does not stop the others.</summary>
    /// <param name="data">The data folder, for sentences.</param>
    /// <returns>True where no file was refused.</returns>
    public bool Run(IReadOnlyList<string> files, bool replace, WardName? ward, string data, Terminal terminal)
    {
        foreach (var file in files)
        {
            try
            {
                Count(ingester.Take(file, replace, ward), terminal);
            }
            catch (StorageException fault)
            {
                terminal.Error.WriteLine(prompts.Say("ingest.stopped", ("file", Path.GetFileName(file)), ("reason", Faults.Sentence(fault, data)!)));
                return false;
            }
        }

        if (_taken >= Many)
            Tidy();
        terminal.Output.WriteLine(prompts.Say("ingest.total", ("taken", _taken), ("unchanged", _unchanged), ("refused", _refused)));
        return _refused == 0;
    }

    private void Count(IngestOutcome outcome, Terminal terminal)
    {
        var refused = outcome is IngestOutcome.Rejected or IngestOutcome.Twice or IngestOutcome.NoWard;
        _refused += refused ? 1 : 0;
        _unchanged += outcome is IngestOutcome.Unchanged ? 1 : 0;
        _taken += outcome is IngestOutcome.Added or IngestOutcome.Replaced ? 1 : 0;
        foreach (var line in report.Lines(outcome))
            (refused ? terminal.Error : terminal.Output).WriteLine(line);
    }

    private void Tidy()
    {
        database.Write(index.Optimize);
        database.Settle();
    }
}
