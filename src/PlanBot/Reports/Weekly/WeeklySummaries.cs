using Microsoft.Extensions.Options;
using PlanBot.Deadlines.Holidays;
using PlanBot.Outbox;
using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Reports.Weekly;

/// <summary>
/// Writes the week's summary to each leader, once: that it was written stands in the same unit of work as the message. Where
/// the program was down at the hour, it goes out when it is up again within the week.
/// </summary>
internal sealed class WeeklySummaries(
    SummaryText text, WorkingDays working, OutboxWriter outbox, IEnumerable<ITextForm> forms, IOptions<ReportsOptions> options, TimeProvider time)
{
    // Whoever missed the hour does not write at night.
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Evening = new(21, 0);

    private readonly Dictionary<string, ITextForm> _forms = forms.ToDictionary(f => f.Channel);

    /// <summary>True while summaries are to go out.</summary>
    public bool IsTime
    {
        get
        {
            var (day, hour) = Now;
            return options.Value.WeeklySummary && hour >= Morning && hour < Evening
                && SummaryWeek.Of(day).SummaryDay(working) is { } on && (day > on || day == on && hour.Hour >= options.Value.WeeklySummaryHour);
        }
    }

    /// <summary>The leaders who are still to be written to this week. Reads only.</summary>
    public IReadOnlyList<string> Missing(ReadSession session)
    {
        var week = SummaryWeek.Of(Now.Day).Name;
        return [.. Leaders(session).Select(l => l.Key).Where(p => AddressOf(session, p) is not null && !SummarySentTable.Has(session, week, p))];
    }

    /// <summary>Writes what is missing.</summary>
    /// <returns>To how many leaders.</returns>
    public int Write(WriteSession session)
    {
        var week = SummaryWeek.Of(Now.Day);
        return Leaders(session).Count(leader => AddressOf(session, leader.Key) is { } chat
            && SummarySentTable.TryAdd(session, week.Name, leader.Key, time.GetUtcNow())
            && Write(session, week, leader, chat));
    }

    private (DateOnly Day, TimeOnly Hour) Now
    {
        get
        {
            var now = time.GetUtcNow();
            return (VietnamClock.Day(now), VietnamClock.Hour(now));
        }
    }

    private bool Write(WriteSession session, SummaryWeek week, IGrouping<string, SeatHolder> leader, ChatAddress chat)
    {
        var bodies = leader.Select(l => l.Seat.Ward).Distinct().Select(ward => text.Of(session, ward, week.Days, Now.Day)).SelectMany(t => _forms[chat.Channel].Bodies(t.Heading, t.Text));
        foreach (var (part, body) in bodies.Index())
            outbox.Add(session, new(chat, body, OutgoingPriority.Bulk, $"summary:{week.Name}:{leader.Key}:{part}"));
        return true;
    }

    // Null also for whoever wants nothing for now (/tamdung); they get it where they change their mind within the week.
    private ChatAddress? AddressOf(ReadSession session, string person) =>
        ReminderChoiceTable.Of(session, person).IsPaused ? null : Roster.AddressOf(session, person, _forms.Keys);

    private static IEnumerable<IGrouping<string, SeatHolder>> Leaders(ReadSession session) =>
        LinkTable.All(session).Select(SeatHolder.Of).OfType<SeatHolder>().Where(h => h.Seat.Role is Role.Chair or Role.Deputy).GroupBy(h => h.Person);
}
