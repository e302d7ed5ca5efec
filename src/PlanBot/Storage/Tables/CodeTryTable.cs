using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>How often a chat has lately entered a wrong code.</summary>
/// <param name="Wrong">Tries since the last right one or the last long pause.</param>
internal sealed record CodeTries(int Wrong, DateTimeOffset Last);

/// <summary>Wrong codes, counted by chat. A chat is known by its pseudonym, so that deleting what is kept of it does not begin the count anew.</summary>
internal static class CodeTryTable
{
    public static CodeTries? Find(ReadSession session, string who)
    {
        var found = session.Connection.QuerySingleOrDefault<TryRecord>("SELECT * FROM code_try WHERE who = @who", new { who }, session.Transaction);
        return found is null ? null : new(found.Wrong, StoredInstant.Read(found.Last));
    }

    /// <summary>Counts one more.</summary>
    public static void Add(WriteSession session, string who, DateTimeOffset now) => session.Connection.Execute("""
        INSERT INTO code_try (who, wrong, last) VALUES (@who, 1, @now)
        ON CONFLICT (who) DO UPDATE SET wrong = wrong + 1, last = excluded.last
        """, new { who, now = StoredInstant.Write(now) }, session.Transaction);

    public static void Remove(WriteSession session, string who) =>
        session.Connection.Execute("DELETE FROM code_try WHERE who = @who", new { who }, session.Transaction);

    /// <summary>Forgets the chats whose last wrong code is older than this.</summary>
    public static void RemoveBefore(WriteSession session, DateTimeOffset before) =>
        session.Connection.Execute("DELETE FROM code_try WHERE last <= @before", new { before = StoredInstant.Write(before) }, session.Transaction);

    private sealed record TryRecord
    {
        public required string Who { get; init; }
        public int Wrong { get; init; }
        public required string Last { get; init; }
    }
}
