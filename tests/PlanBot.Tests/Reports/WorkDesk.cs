using PlanBot.Plans;
using PlanBot.Reports;
using PlanBot.Retrieval.Calendars;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Units;

namespace PlanBot.Tests.Reports;

/// <summary>The plans' work in a test's own copy, and what units say of it.</summary>
internal sealed class WorkDesk(SeededChats chats)
{
    public static readonly WardName KienAn = new("Kiến An");
    public static readonly UnitName Culture = new("Phòng Văn hóa - Xã hội");

    public static DateOnly Today => new(2026, 3, 2); // where a manual clock begins

    public CalendarEntry Entry(WardName ward, string title) => chats.Get<WardCalendars>().Of(ward).First(e => e.Occurrence.Title.Contains(title, StringComparison.Ordinal));

    /// <summary>A unit says how far it is; the first of those that lead it where none is named.</summary>
    public void Say(CalendarEntry entry, WorkState state, int? percent = null, string? result = null, UnitName? unit = null, DateTimeOffset? changed = null)
    {
        var work = entry.Occurrence;
        chats.Database.Write(s => WorkStateTable.Keep(s, new(
            work.Key, unit ?? (work.Units.Count > 0 ? work.Units[0] : null), work.Ward, work.Due, work.What, state, percent, result, "nguoi-1", changed ?? chats.Clock.GetUtcNow())));
    }

    public WardReport Report(ReportPeriod period, UnitName? unit = null) =>
        chats.Database.Read(s => chats.Get<ReportReader>().Read(s, new(KienAn, unit), period, Today));
}
