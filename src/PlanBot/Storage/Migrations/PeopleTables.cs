namespace PlanBot.Storage.Migrations;

/// <summary>Who is linked to which ward and unit, the codes that link, and the record of it all.</summary>
internal static class PeopleTables
{
    // A code is kept as a salted hash and goes once it is used or over. Wrong tries and the audit log know people only by
    // a keyed hash of their account (audit_key): they outlive what is deleted for a person.
    public const string Sql = """
        CREATE TABLE person (
            id TEXT PRIMARY KEY,
            preferred_channel TEXT,
            made TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE person_chat (
            channel TEXT NOT NULL,
            chat TEXT NOT NULL,
            account TEXT NOT NULL,
            person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            since TEXT NOT NULL,
            PRIMARY KEY (channel, account)
        ) WITHOUT ROWID;
        CREATE INDEX person_chat_person ON person_chat (person);
        CREATE INDEX person_chat_chat ON person_chat (channel, chat);

        CREATE TABLE link (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            ward TEXT NOT NULL,
            role TEXT NOT NULL,
            unit TEXT,
            fields TEXT NOT NULL,
            called TEXT,
            since TEXT NOT NULL
        );
        CREATE INDEX link_person ON link (person);
        CREATE INDEX link_ward ON link (ward);

        CREATE TABLE link_code (
            id TEXT PRIMARY KEY,
            salt BLOB NOT NULL,
            hash BLOB NOT NULL,
            ward TEXT,
            role TEXT,
            unit TEXT,
            fields TEXT NOT NULL,
            called TEXT,
            person TEXT REFERENCES person (id) ON DELETE CASCADE,
            replaces TEXT,
            maker TEXT NOT NULL,
            expires TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX link_code_person ON link_code (person);

        CREATE TABLE code_try (
            who TEXT PRIMARY KEY,
            wrong INTEGER NOT NULL,
            last TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE audit (
            row INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL,
            outcome TEXT NOT NULL,
            ward TEXT,
            role TEXT,
            unit TEXT,
            person TEXT
        );
        CREATE TRIGGER audit_stays_as_written BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is not changed'); END;

        CREATE TABLE audit_key (key BLOB NOT NULL);
        INSERT INTO audit_key (key) VALUES (randomblob(32));
        """;
}
