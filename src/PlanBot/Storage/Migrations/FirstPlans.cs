namespace PlanBot.Storage.Migrations;

/// <summary>Plans with their lines, passages, targets, assignments and deadlines.</summary>
internal static class FirstPlans
{
    // A clause's row is its plan's row * 2^20 + its order: a plan is one range of rows, and the clause index can seek to it.
    // That range stands for a foreign key, which would need one more index over every clause.
    public const string Sql = """
        CREATE TABLE plan (
            row INTEGER PRIMARY KEY,
            ward TEXT NOT NULL,
            ward_key TEXT NOT NULL,
            number TEXT,
            number_key TEXT,
            year INTEGER, month INTEGER, day INTEGER,
            title TEXT NOT NULL,
            period_from INTEGER, period_to INTEGER,
            replaces TEXT,
            signer_role TEXT,
            signer TEXT,
            file TEXT NOT NULL,
            sha256 TEXT NOT NULL UNIQUE,
            ingested_at TEXT NOT NULL,
            remarks TEXT NOT NULL,
            warnings TEXT NOT NULL,
            lines INTEGER NOT NULL,
            clauses INTEGER NOT NULL,
            targets INTEGER NOT NULL,
            assignments INTEGER NOT NULL,
            deadlines INTEGER NOT NULL
        );
        CREATE INDEX plan_ward_number ON plan (ward_key, number_key);

        CREATE TABLE line (
            plan INTEGER NOT NULL REFERENCES plan (row),
            number INTEGER NOT NULL,
            text TEXT NOT NULL,
            page INTEGER,
            furniture INTEGER,
            PRIMARY KEY (plan, number)
        ) WITHOUT ROWID;

        CREATE TABLE heading_path (
            row INTEGER PRIMARY KEY,
            headings TEXT NOT NULL
        );

        CREATE TABLE clause (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            kind INTEGER NOT NULL,
            part INTEGER NOT NULL,
            address TEXT NOT NULL,
            heading_path INTEGER NOT NULL,
            first_line INTEGER NOT NULL,
            last_line INTEGER NOT NULL,
            own_lines TEXT,
            text TEXT NOT NULL,
            parent INTEGER,
            mark TEXT NOT NULL,
            table_row TEXT
        );
        CREATE INDEX clause_id ON clause (id);

        CREATE TABLE target (
            row INTEGER PRIMARY KEY,
            plan INTEGER NOT NULL REFERENCES plan (row),
            id TEXT NOT NULL,
            item TEXT NOT NULL,
            clause TEXT NOT NULL,
            first_line INTEGER NOT NULL, last_line INTEGER NOT NULL,
            indicator TEXT NOT NULL,
            comparison TEXT NOT NULL,
            value TEXT, value_to TEXT,
            value_text TEXT NOT NULL,
            unit TEXT,
            period_kind TEXT NOT NULL, period_from INTEGER NOT NULL, period_to INTEGER NOT NULL,
            leads TEXT NOT NULL,
            cooperating TEXT NOT NULL,
            leader TEXT,
            also_at TEXT NOT NULL,
            conflicts_with TEXT NOT NULL,
            UNIQUE (plan, id)
        );
        CREATE INDEX target_id ON target (id);
        CREATE INDEX target_item ON target (item);

        -- Every passage that states a target: its item, the figure's own place, and where it is stated again.
        CREATE TABLE target_at (
            clause TEXT NOT NULL,
            target INTEGER NOT NULL REFERENCES target (row),
            PRIMARY KEY (clause, target)
        ) WITHOUT ROWID;
        CREATE INDEX target_at_target ON target_at (target);

        CREATE TABLE assignment (
            row INTEGER PRIMARY KEY,
            plan INTEGER NOT NULL REFERENCES plan (row),
            id TEXT NOT NULL,
            clause TEXT NOT NULL,
            first_line INTEGER NOT NULL, last_line INTEGER NOT NULL,
            what TEXT NOT NULL,
            output TEXT,
            time_text TEXT,
            from_day TEXT, to_day TEXT,
            leads TEXT NOT NULL,
            cooperating TEXT NOT NULL,
            funding TEXT,
            leader TEXT,
            task_group TEXT,
            UNIQUE (plan, id)
        );
        CREATE INDEX assignment_clause ON assignment (clause);

        CREATE TABLE deadline (
            row INTEGER PRIMARY KEY,
            plan INTEGER NOT NULL REFERENCES plan (row),
            id TEXT NOT NULL,
            clause TEXT NOT NULL,
            first_line INTEGER NOT NULL, last_line INTEGER NOT NULL,
            what TEXT NOT NULL,
            from_day TEXT, due TEXT,
            recurrence TEXT,
            precision TEXT NOT NULL,
            leads TEXT NOT NULL,
            quote TEXT NOT NULL,
            source TEXT NOT NULL,
            assumed INTEGER NOT NULL,
            UNIQUE (plan, id)
        );
        CREATE INDEX deadline_clause ON deadline (clause);
        CREATE INDEX deadline_due ON deadline (due);
        """;
}
