namespace PlanBot.Storage.Migrations;

/// <summary>What the clause index holds: analysed passages, the terms' postings (FTS5), and how many passages hold each term.</summary>
internal static class ClauseIndexTables
{
    // Terms arrive analysed and parted by blanks: every other ASCII sign is a letter to the tokenizer.
    // The passage table holds the words, so FTS5 keeps none (content=''); positions and columns are never asked for.
    public const string Sql = """
        CREATE TABLE passage_context (
            row INTEGER PRIMARY KEY,
            text TEXT NOT NULL
        );
        CREATE TABLE passage (
            row INTEGER PRIMARY KEY,
            context INTEGER NOT NULL,
            own TEXT NOT NULL
        );
        CREATE TABLE term (
            text TEXT PRIMARY KEY,
            passages INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE index_size (passages INTEGER NOT NULL);
        INSERT INTO index_size VALUES (0);
        CREATE VIRTUAL TABLE posting USING fts5 (
            terms, content = '', detail = none, columnsize = 0,
            tokenize = "ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"
        );
        """;
}
