namespace PlanBot.Storage.Migrations;

/// <summary>Which calendar addresses open, and whom a week's summary has gone to.</summary>
internal static class ReportTables
{
    // A key is kept as its hash: whoever reads the file cannot open a calendar with it. Both go with the person.
    public const string Sql = """
        CREATE TABLE feed_key (
            person TEXT PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
            hash BLOB NOT NULL UNIQUE,
            made TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE summary_sent (
            week TEXT NOT NULL,
            person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            PRIMARY KEY (week, person)
        ) WITHOUT ROWID;
        CREATE INDEX summary_sent_person ON summary_sent (person);
        """;
}
