using Dapper;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.People;

public sealed class JoiningSpecs(SeededProduct product)
{
    // The log stays as it was written; a code goes with whoever made it.
    private static readonly string[] Apart = ["audit", "link_code"];

    [Fact]
    public void Whatever_names_a_person_is_taken_over_when_two_are_joined()
    {
        var tables = product.Get<PlanDatabase>().Read(s => s.Connection.Query<string>(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = 'person'", transaction: s.Transaction).Except(Apart).ToList());

        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Contains(PersonJoining.Steps, step => step.Contains($" {table} SET person = @one", StringComparison.Ordinal)));
    }
}
