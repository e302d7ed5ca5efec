using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>The keys that open a person's calendar, as hashes; one a person.</summary>
internal static class FeedKeyTable
{
    /// <summary>Keeps a key; the person's key before it opens nothing any more.</summary>
    public static void Put(WriteSession session, string person, byte[] hash, DateTimeOffset made) => session.Connection.Execute(
        "INSERT OR REPLACE INTO feed_key (person, hash, made) VALUES (@person, @hash, @made)",
        new { person, hash, made = StoredInstant.Write(made) }, session.Transaction);

    /// <summary>Whose key this is; null for nobody's.</summary>
    public static string? PersonOf(ReadSession session, byte[] hash) =>
        session.Connection.QuerySingleOrDefault<string>("SELECT person FROM feed_key WHERE hash = @hash", new { hash }, session.Transaction);

    /// <summary>When the person's key was made; null where there is none.</summary>
    public static DateTimeOffset? MadeFor(ReadSession session, string person) =>
        session.Connection.QuerySingleOrDefault<string>("SELECT made FROM feed_key WHERE person = @person", new { person }, session.Transaction) is { } made
            ? StoredInstant.Read(made) : null;

    public static void Remove(WriteSession session, string person) =>
        session.Connection.Execute("DELETE FROM feed_key WHERE person = @person", new { person }, session.Transaction);
}
