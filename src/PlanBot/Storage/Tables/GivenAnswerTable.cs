using Dapper;
using PlanBot.Clauses;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>An answer that a chat was given. No text of it holds a personal identifier: the caller masks them.</summary>
/// <param name="Id">Unguessable.</param>
/// <param name="Ward">The ward it is about; null for several or all.</param>
/// <param name="Status">"answered", "not_found" …</param>
/// <param name="Passages">What it rests on, in the order of its sources.</param>
/// <param name="Subject">What a later question can go on from, in the caller's own form; null for nothing.</param>
/// <param name="Message">The platform's id of the question's message; null where it was a button's.</param>
internal sealed record GivenAnswer(
    string Id, string Channel, string Chat, string? Thread, string Question, WardName? Ward, string Status, string Answer,
    IReadOnlyList<ClauseId> Passages, string? Subject, string? Message, DateTimeOffset Given)
{
    /// <summary>What the person said of it; null where they said nothing.</summary>
    public bool? IsHelpful { get; init; }
    public DateTimeOffset? Rated { get; init; }
}

/// <summary>The answers that chats were given.</summary>
internal static class GivenAnswerTable
{
    public static void Insert(WriteSession session, GivenAnswer answer) => session.Statement("""
        INSERT INTO answer_given (id, channel, chat, thread, question, ward, status, answer, passages, subject, message, given)
        VALUES ($id, $channel, $chat, $thread, $question, $ward, $status, $answer, $passages, $subject, $message, $given)
        """, "$id", "$channel", "$chat", "$thread", "$question", "$ward", "$status", "$answer", "$passages", "$subject", "$message", "$given")
        .Run(
            answer.Id, answer.Channel, answer.Chat, answer.Thread, answer.Question, answer.Ward?.Value, answer.Status, answer.Answer,
            StorageJson.Write(answer.Passages), answer.Subject, answer.Message, StoredInstant.Write(answer.Given));

    public static GivenAnswer? Find(ReadSession session, string id) =>
        Query(session, "WHERE id = @id", new { id }).SingleOrDefault();

    /// <summary>The last answer of a chat's thread that rests on passages.</summary>
    public static GivenAnswer? LastWithSources(ReadSession session, string channel, string chat, string? thread) =>
        Query(session, "WHERE channel = @channel AND chat = @chat AND thread IS @thread AND passages <> '[]'", new { channel, chat, thread }, "row DESC LIMIT 1").SingleOrDefault();

    /// <summary>Every answer, the oldest first.</summary>
    public static IReadOnlyList<GivenAnswer> All(ReadSession session) => Query(session, "", null);

    /// <summary>Keeps what the person said of an answer; a later word takes the place of an earlier one.</summary>
    public static void Rate(WriteSession session, string id, bool helpful, DateTimeOffset rated) => session.Connection.Execute(
        "UPDATE answer_given SET helpful = @helpful, rated = @rated WHERE id = @id", new { id, helpful, rated = StoredInstant.Write(rated) }, session.Transaction);

    /// <summary>Forgets the answer to a message that is answered anew.</summary>
    public static void RemoveTo(WriteSession session, string channel, string chat, string message) => session.Connection.Execute(
        "DELETE FROM answer_given WHERE channel = @channel AND chat = @chat AND message = @message", new { channel, chat, message }, session.Transaction);

    public static void Remove(WriteSession session, string channel, string chat) =>
        session.Connection.Execute("DELETE FROM answer_given WHERE channel = @channel AND chat = @chat", new { channel, chat }, session.Transaction);

    public static int RemoveBefore(WriteSession session, DateTimeOffset before) =>
        session.Connection.Execute("DELETE FROM answer_given WHERE given < @before", new { before = StoredInstant.Write(before) }, session.Transaction);

    private static IReadOnlyList<GivenAnswer> Query(ReadSession session, string condition, object? parameters, string order = "row") =>
        [.. session.Connection.Query<AnswerRecord>($"SELECT * FROM answer_given {condition} ORDER BY {order}", parameters, session.Transaction).Select(r => r.ToAnswer())];

    private sealed record AnswerRecord
    {
        public required string Id { get; init; }
        public required string Channel { get; init; }
        public required string Chat { get; init; }
        public string? Thread { get; init; }
        public required string Question { get; init; }
        public string? Ward { get; init; }
        public required string Status { get; init; }
        public required string Answer { get; init; }
        public required string Passages { get; init; }
        public string? Subject { get; init; }
        public string? Message { get; init; }
        public required string Given { get; init; }
        public bool? Helpful { get; init; }
        public string? Rated { get; init; }

        public GivenAnswer ToAnswer() => new(
            Id, Channel, Chat, Thread, Question, Ward is null ? null : new WardName(Ward), Status, Answer,
            StorageJson.ReadClauses(Passages), Subject, Message, StoredInstant.Read(Given))
        {
            IsHelpful = Helpful,
            Rated = Rated is null ? null : StoredInstant.Read(Rated),
        };
    }
}
