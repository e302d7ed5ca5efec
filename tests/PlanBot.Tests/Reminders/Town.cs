using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Retrieval.Calendars;
using PlanBot.Tests.Channels.Chatting;
using PlanBot.Units;

namespace PlanBot.Tests.Reminders;

/// <summary>The five wards with their people.</summary>
/// <param name="Heads">By ward and unit.</param>
internal sealed record Town(
    IReadOnlyList<CalendarEntry> Entries, IReadOnlyDictionary<(WardName, UnitName), string> Heads,
    IReadOnlyDictionary<WardName, string> Administrators, IReadOnlyDictionary<WardName, string> Chairs)
{
    public const int UnitsPerWard = 8;
    private static readonly string[] Wards = ["An Dương", "Hưng Đạo", "Kiến An", "Thủy Nguyên", "Đông Hải"];

    public IReadOnlyList<string> People => [.. Heads.Values, .. Administrators.Values, .. Chairs.Values];

    public static Town Of(Desk desk, SeededChats chats)
    {
        var entries = Wards.SelectMany(desk.Calendar).ToList();
        var identity = chats.Get<UnitIdentity>();
        var heads = new Dictionary<(WardName, UnitName), string>();
        foreach (var ward in Wards.Select(w => new WardName(w)))
            foreach (var unit in Units(chats, entries, ward))
                if (heads.Keys.Count(h => h.Item1 == ward) < UnitsPerWard && !heads.Keys.Any(h => h.Item1 == ward && identity.IsSame(h.Item2, unit)))
                    heads.Add((ward, unit), desk.Link(new Seat(ward, Role.Head, unit)));
        return new(
            entries, heads,
            Wards.ToDictionary(w => new WardName(w), w => desk.Link(new Seat(new(w), Role.Administrator))),
            Wards.ToDictionary(w => new WardName(w), w => desk.Link(new Seat(new(w), Role.Chair))));
    }

    // Those with the most to do; plans that name fewer get what the ward has beside.
    private static IEnumerable<UnitName> Units(SeededChats chats, List<CalendarEntry> entries, WardName ward) => entries
        .Where(e => e.Occurrence.Ward == ward).SelectMany(e => e.Occurrence.Units)
        .GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Value, StringComparer.Ordinal).Select(g => g.Key)
        .Concat(chats.Database.Read(s => chats.Get<WardUnits>().Of(s, ward)));
}
