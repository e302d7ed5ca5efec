namespace PlanBot.Storage.Migrations;

/// <summary>What people are still to be told of after a plan was replaced.</summary>
internal static class PlanNewsTables
{
    // A row goes when it was told, in the unit of work that writes the message: so it is told once. The newest word about a
    // thing takes the place of an older one that nobody has heard yet.
    public const string Sql = """
        ALTER TABLE known_occurrence ADD COLUMN plan TEXT;

        CREATE TABLE plan_news (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            person TEXT NOT NULL,
            ward TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('kept', 'reworded', 'moved', 'ended')),
            plan TEXT NOT NULL,
            occurrence TEXT NOT NULL,
            what TEXT NOT NULL,
            due TEXT NOT NULL,
            before TEXT,
            UNIQUE (person, occurrence)
        );

        CREATE TRIGGER person_forgets_plan_news AFTER DELETE ON person BEGIN DELETE FROM plan_news WHERE person = OLD.id; END;
        """;
}
