namespace PlanBot.Storage.Migrations;

/// <summary>What was reminded of whom, what they said about it, and what is remembered to know a task again.</summary>
internal static class ReminderTables
{
    // Occurrences are worked out from the plans and not stored: whatever hangs on one keeps its key, and known_occurrence its
    // words, so that it is found again when a plan is replaced. People are named by our random ids only.
    public const string Sql = """
        CREATE TABLE work_state (
            occurrence TEXT NOT NULL,
            unit TEXT NOT NULL,
            ward TEXT NOT NULL,
            due TEXT NOT NULL,
            what TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'received', 'in_progress', 'done', 'not_ours')),
            percent INTEGER CHECK (percent BETWEEN 0 AND 100),
            result TEXT,
            person TEXT NOT NULL,
            changed TEXT NOT NULL,
            PRIMARY KEY (occurrence, unit)
        ) WITHOUT ROWID;
        CREATE INDEX work_state_ward ON work_state (ward, due);

        CREATE TABLE reminder (
            occurrence TEXT NOT NULL,
            person TEXT NOT NULL,
            step TEXT NOT NULL,
            ward TEXT NOT NULL,
            due TEXT NOT NULL,
            day TEXT NOT NULL,
            covered INTEGER NOT NULL,
            PRIMARY KEY (occurrence, person, step)
        ) WITHOUT ROWID;
        CREATE INDEX reminder_person ON reminder (person, day);

        CREATE TABLE digest (
            person TEXT NOT NULL,
            day TEXT NOT NULL,
            made TEXT NOT NULL,
            PRIMARY KEY (person, day)
        ) WITHOUT ROWID;

        CREATE TABLE reminder_pass (day TEXT PRIMARY KEY, made TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE escalation (
            occurrence TEXT NOT NULL,
            unit TEXT NOT NULL,
            ward TEXT NOT NULL,
            due TEXT NOT NULL,
            person TEXT NOT NULL,
            day TEXT NOT NULL,
            PRIMARY KEY (occurrence, unit, person)
        ) WITHOUT ROWID;

        CREATE TABLE snooze (
            occurrence TEXT NOT NULL,
            person TEXT NOT NULL,
            until TEXT NOT NULL,
            PRIMARY KEY (occurrence, person)
        ) WITHOUT ROWID;

        CREATE TABLE reminder_choice (
            person TEXT PRIMARY KEY,
            paused INTEGER NOT NULL,
            steps TEXT
        ) WITHOUT ROWID;

        CREATE TABLE known_occurrence (
            occurrence TEXT PRIMARY KEY,
            ward TEXT NOT NULL,
            due TEXT NOT NULL,
            what TEXT NOT NULL,
            since TEXT NOT NULL,
            ended TEXT
        ) WITHOUT ROWID;
        CREATE INDEX known_occurrence_ward ON known_occurrence (ward, due);

        CREATE TRIGGER person_forgets_reminders AFTER DELETE ON person BEGIN
            DELETE FROM reminder WHERE person = OLD.id;
            DELETE FROM digest WHERE person = OLD.id;
            DELETE FROM snooze WHERE person = OLD.id;
            DELETE FROM reminder_choice WHERE person = OLD.id;
        END;
        """;
}
