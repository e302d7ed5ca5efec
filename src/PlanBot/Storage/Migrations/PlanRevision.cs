namespace PlanBot.Storage.Migrations;

/// <summary>A number that grows with every change of the list of plans, so that readers can keep the list between questions.</summary>
internal static class PlanRevision
{
    public const string Sql = """
        CREATE TABLE plan_revision (number INTEGER NOT NULL);
        INSERT INTO plan_revision VALUES (1);
        CREATE TRIGGER plan_added AFTER INSERT ON plan BEGIN UPDATE plan_revision SET number = number + 1; END;
        CREATE TRIGGER plan_changed AFTER UPDATE ON plan BEGIN UPDATE plan_revision SET number = number + 1; END;
        CREATE TRIGGER plan_removed AFTER DELETE ON plan BEGIN UPDATE plan_revision SET number = number + 1; END;
        """;
}
