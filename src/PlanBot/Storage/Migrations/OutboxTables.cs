namespace PlanBot.Storage.Migrations;

/// <summary>Messages that go out, and what is known of the chats they go to.</summary>
internal static class OutboxTables
{
    // state: 0 waiting, 1 sending, 2 sent, 3 given up. What is open (below 2) are few rows of many, so the indexes the sender
    // walks hold only those. A chat's first row in outgoing_open is the one in hand or else the next one to go.
    // Ids are never used again (AUTOINCREMENT): they are the order in which messages were written.
    public const string Sql = """
        CREATE TABLE outgoing (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            channel TEXT NOT NULL,
            chat TEXT NOT NULL,
            thread TEXT,
            body TEXT NOT NULL,
            priority INTEGER NOT NULL,
            key TEXT UNIQUE,
            reply_to TEXT,
            part INTEGER NOT NULL,
            edits TEXT,
            edits_row INTEGER,
            state INTEGER NOT NULL,
            owner TEXT,
            tries INTEGER NOT NULL,
            unknown INTEGER NOT NULL,
            not_before INTEGER NOT NULL,
            message_id TEXT,
            reason TEXT,
            made INTEGER NOT NULL,
            done INTEGER
        );
        CREATE INDEX outgoing_open ON outgoing (channel, chat, state DESC, priority) WHERE state < 2;
        CREATE INDEX outgoing_waiting ON outgoing (channel, priority, id, not_before, chat, state) WHERE state = 0;
        CREATE INDEX outgoing_sending ON outgoing (owner) WHERE state = 1;
        CREATE INDEX outgoing_reply ON outgoing (channel, chat, reply_to);
        CREATE INDEX outgoing_done ON outgoing (done) WHERE done IS NOT NULL;

        CREATE TABLE chat_state (
            channel TEXT NOT NULL,
            chat TEXT NOT NULL,
            active INTEGER NOT NULL,
            reason TEXT,
            moved_to TEXT,
            changed INTEGER NOT NULL,
            PRIMARY KEY (channel, chat)
        ) WITHOUT ROWID;
        """;
}
