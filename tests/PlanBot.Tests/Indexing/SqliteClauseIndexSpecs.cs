using PlanBot.Indexing;

namespace PlanBot.Tests.Indexing;

public sealed class SqliteClauseIndexSpecs : ClauseIndexContract
{
    private protected override IClauseIndex Index { get; } = new SqliteClauseIndex();
}
