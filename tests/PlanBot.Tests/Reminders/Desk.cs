using System.Globalization;
using Dapper;
using PlanBot.Deadlines.Occurrences;
using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Reminders.Passing;
using PlanBot.Reminders.Planning;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Tests.Outbox;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

/// <summary>Reminders over the five plans, with people of a test's own and a clock that goes where it is told.</summary>
internal sealed class Desk(SeededChats chats)
{
    private int _people;

    public ReminderPass Pass => chats.Get<ReminderPass>();

    /// <summary>Sets the clock, also back: 8 in the morning of the wards.</summary>
    public void GoTo(DateOnly day, int hour = 8)
    {
        var moment = At(day, hour);
        chats.Clock.Pass(moment - chats.Clock.GetUtcNow());
    }

    public void GoTo(string day, int hour = 8) => GoTo(Day(day), hour);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset At(DateOnly day, int hour) => new(day.ToDateTime(new(hour, 0)), TimeSpan.FromHours(7));

    /// <summary>A pass at this moment; what the administrators whom the settings name hear stands beside it.</summary>
    public IReadOnlyList<Digest> Run() => ToLinked(Pass.Run(chats.Clock.GetUtcNow()));

    public static IReadOnlyList<Digest> ToLinked(IReadOnlyList<Digest> digests) => [.. digests.Where(d => d.To.Chat is null)];

    /// <summary>Somebody linked now, on a channel of this name; their random id.</summary>
    public string Link(Seat seat, string channel = "test") => chats.Database.Write(session =>
    {
        var person = string.Create(CultureInfo.InvariantCulture, $"nguoi-{++_people:000}");
        PersonTable.Insert(session, person, chats.Clock.GetUtcNow());
        PersonTable.AddChat(session, new(channel, $"chat-{person}", $"tk-{person}", person, chats.Clock.GetUtcNow()));
        LinkTable.Insert(session, new($"lk-{person}", person, seat.ToStored(), chats.Clock.GetUtcNow()));
        return person;
    });

    public IReadOnlyList<CalendarEntry> Calendar(string ward) => chats.Get<WardCalendars>().Of(new WardName(ward));

    public IReadOnlyList<StoredReminder> Reminders() => chats.Database.Read(ReminderTable.All);

    public IReadOnlyList<StoredEscalation> Escalations() => chats.Database.Read(s => EscalationTable.Within(s, DateOnly.MinValue, DateOnly.MaxValue));

    public IReadOnlyList<OutgoingRecord> Outgoing() => [.. chats.Database.Read(OutgoingRows.All).Where(m => !m.Chat.StartsWith(SeededChats.CityAdministrator, StringComparison.Ordinal))];

    public long Count(string table) => chats.Database.Read(s => s.Connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}", transaction: s.Transaction));
}
