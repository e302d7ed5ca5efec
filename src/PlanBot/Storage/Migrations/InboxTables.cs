namespace PlanBot.Storage.Migrations;

/// <summary>What came in from a platform: kept until it is handled, and its number some days longer, so that a second delivery is known.</summary>
internal static class InboxTables
{
    // No column says how far the platform was asked: it keeps that itself, and a number kept here would make the bot deaf
    // where the platform begins to count anew or another bot's token is set.
    public const string Sql = """
        CREATE TABLE incoming (
            bot TEXT NOT NULL,
            number INTEGER NOT NULL,
            chat TEXT NOT NULL,
            payload TEXT NOT NULL,
            received INTEGER NOT NULL,
            handled INTEGER,
            PRIMARY KEY (bot, number)
        ) WITHOUT ROWID;
        CREATE INDEX incoming_waiting ON incoming (bot, number, chat) WHERE handled IS NULL;
        """;
}
