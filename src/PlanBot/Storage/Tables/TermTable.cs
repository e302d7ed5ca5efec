namespace PlanBot.Storage.Tables;

/// <summary>In how many passages each term stands, and how many passages there are.</summary>
internal static class TermTable
{
    /// <summary>Adds to (or with negative numbers takes from) the passages each term stands in.</summary>
    // One statement for all terms of a plan: one call a term would be the dearest part of taking a plan in.
    public static void Change(WriteSession session, IReadOnlyDictionary<string, int> passages) =>
        session.Statement("""
            INSERT INTO term (text, passages) SELECT key, value FROM json_each($passages) WHERE true
            ON CONFLICT (text) DO UPDATE SET passages = passages + excluded.passages
            """, "$passages").Run(StorageJson.Write(passages));

    public static void ChangeSize(WriteSession session, int passages) =>
        session.Statement("UPDATE index_size SET passages = passages + $passages", "$passages").Run(passages);

    /// <summary>Passages that hold the term; 0 for an unknown one.</summary>
    public static long Passages(ReadSession session, string term) =>
        session.Statement("SELECT passages FROM term WHERE text = $term", "$term").Set(term).ExecuteScalar() as long? ?? 0;

    /// <summary>All passages.</summary>
    public static long Size(ReadSession session) => (long)session.Statement("SELECT passages FROM index_size").ExecuteScalar()!;
}
