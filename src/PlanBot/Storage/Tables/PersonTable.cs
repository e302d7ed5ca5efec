using Dapper;

namespace PlanBot.Storage.Tables;

/// <summary>A chat in which a person is alone with the bot.</summary>
/// <param name="Account">The person as the platform names them.</param>
/// <param name="Person">Ours: random, and tells nothing.</param>
internal sealed record PersonChat(string Channel, string Chat, string Account, string Person, DateTimeOffset Since);

/// <summary>The people who are linked, and the chats each of them is reached in.</summary>
internal static class PersonTable
{
    private const string Columns = "channel, chat, account, person, since";

    public static void Insert(WriteSession session, string person, DateTimeOffset made) => session.Connection.Execute(
        "INSERT INTO person (id, made) VALUES (@person, @made)", new { person, made = StoredInstant.Write(made) }, session.Transaction);

    /// <summary>Adds a chat; one that an account had before gives way.</summary>
    public static void AddChat(WriteSession session, PersonChat chat) => session.Connection.Execute(
        $"INSERT OR REPLACE INTO person_chat ({Columns}) VALUES (@Channel, @Chat, @Account, @Person, @Since)",
        new { chat.Channel, chat.Chat, chat.Account, chat.Person, Since = StoredInstant.Write(chat.Since) }, session.Transaction);

    public static PersonChat? Find(ReadSession session, string channel, string account) =>
        Query(session, "channel = @channel AND account = @account", new { channel, account }).SingleOrDefault();

    /// <summary>The chats of a person: first the one on the channel they prefer, then the newest.</summary>
    public static IReadOnlyList<PersonChat> ChatsOf(ReadSession session, string person) => Query(
        session, "person = @person ORDER BY channel = (SELECT preferred_channel FROM person WHERE id = @person) DESC, since DESC", new { person });

    public static void Prefer(WriteSession session, string person, string channel) => session.Connection.Execute(
        "UPDATE person SET preferred_channel = @channel WHERE id = @person", new { person, channel }, session.Transaction);

    /// <summary>Removes a person with their chats, their links and the codes made for them.</summary>
    public static void Remove(WriteSession session, string person) =>
        session.Connection.Execute("DELETE FROM person WHERE id = @person", new { person }, session.Transaction);

    /// <summary>Removes whoever is reached in this chat, also what is kept of them elsewhere.</summary>
    public static void RemoveOfChat(WriteSession session, string channel, string chat) => session.Connection.Execute(
        "DELETE FROM person WHERE id IN (SELECT person FROM person_chat WHERE channel = @channel AND chat = @chat)", new { channel, chat }, session.Transaction);

    private static List<PersonChat> Query(ReadSession session, string where, object values) =>
        [.. session.Connection.Query<ChatRecord>($"SELECT {Columns} FROM person_chat WHERE {where}", values, session.Transaction)
            .Select(r => new PersonChat(r.Channel, r.Chat, r.Account, r.Person, StoredInstant.Read(r.Since)))];

    private sealed record ChatRecord
    {
        public required string Channel { get; init; }
        public required string Chat { get; init; }
        public required string Account { get; init; }
        public required string Person { get; init; }
        public required string Since { get; init; }
    }
}
