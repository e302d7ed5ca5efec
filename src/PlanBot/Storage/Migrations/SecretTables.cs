namespace PlanBot.Storage.Migrations;

/// <summary>Messages of which nothing stays once they are done, and what the bot is called where it is reached.</summary>
internal static class SecretTables
{
    // Whatever ends a message ends its words: no writer of the table has to think of it.
    public const string Sql = """
        ALTER TABLE outgoing ADD COLUMN secret INTEGER NOT NULL DEFAULT 0;
        CREATE TRIGGER outgoing_forgets_secrets AFTER UPDATE OF state ON outgoing WHEN NEW.secret = 1 AND NEW.state >= 2 AND NEW.body <> ''
        BEGIN UPDATE outgoing SET body = '' WHERE id = NEW.id; END;

        CREATE TABLE bot_name (channel TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
        """;
}
