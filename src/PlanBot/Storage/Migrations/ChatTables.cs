namespace PlanBot.Storage.Migrations;

/// <summary>What is kept of chats: how each is set, the answers it was given, the buttons it can press.</summary>
internal static class ChatTables
{
    // Every table that holds something of a chat has the columns channel and chat: so it can be deleted for a chat (ChatErasure).
    public const string Sql = """
        CREATE TABLE chat (
            channel TEXT NOT NULL,
            chat TEXT NOT NULL,
            kind TEXT NOT NULL,
            ward TEXT,
            fixed INTEGER NOT NULL,
            greeted INTEGER NOT NULL,
            awaits TEXT,
            made TEXT NOT NULL,
            last_spoke TEXT NOT NULL,
            PRIMARY KEY (channel, chat)
        ) WITHOUT ROWID;
        CREATE INDEX chat_last_spoke ON chat (last_spoke);

        CREATE TABLE answer_given (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            channel TEXT NOT NULL,
            chat TEXT NOT NULL,
            thread TEXT,
            question TEXT NOT NULL,
            ward TEXT,
            status TEXT NOT NULL,
            answer TEXT NOT NULL,
            passages TEXT NOT NULL,
            subject TEXT,
            message TEXT,
            given TEXT NOT NULL,
            helpful INTEGER,
            rated TEXT
        );
        CREATE INDEX answer_given_chat ON answer_given (channel, chat);
        CREATE INDEX answer_given_given ON answer_given (given);

        CREATE TABLE button (
            id TEXT PRIMARY KEY,
            channel TEXT NOT NULL,
            chat TEXT NOT NULL,
            thread TEXT,
            action TEXT NOT NULL,
            made TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX button_chat ON button (channel, chat);
        CREATE INDEX button_made ON button (made);
        """;
}
