using PlanBot.Language;
using PlanBot.Outbox;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.People;

/// <summary>Who is who in a ward, for whoever has something to tell them. Reads only; asks the database each time, so that nobody is told anything once unlinked.</summary>
internal sealed class Roster(UnitIdentity identity, FirstAdministrators first)
{
    /// <summary>Everybody linked to a ward, the longest first.</summary>
    public static IReadOnlyList<SeatHolder> Of(ReadSession session, WardName ward) =>
        [.. LinkTable.OfWard(session, ward).Select(SeatHolder.Of).OfType<SeatHolder>()];

    /// <summary>Those who head a unit; none, one or several.</summary>
    public IReadOnlyList<SeatHolder> HeadsOf(ReadSession session, WardName ward, UnitName unit) => OfUnit(session, ward, Role.Head, unit);

    public IReadOnlyList<SeatHolder> StaffOf(ReadSession session, WardName ward, UnitName unit) => OfUnit(session, ward, Role.Staff, unit);

    /// <summary>
    /// The leaders who direct something: those whom the plan names, else the deputies who have the unit among their fields,
    /// else the chair. None where nobody of these is linked.
    /// </summary>
    /// <param name="said">The plan's words for its leader ("Phó Chủ tịch UBND phường phụ trách kinh tế"); null where it names none.</param>
    /// <param name="unit">The unit that leads it; null for none.</param>
    public IReadOnlyList<SeatHolder> LeadersFor(ReadSession session, WardName ward, string? said, UnitName? unit)
    {
        var all = Of(session, ward);
        var chairs = all.Where(h => h.Seat.Role == Role.Chair).ToList();
        var deputies = all.Where(h => h.Seat.Role == Role.Deputy).ToList();
        List<SeatHolder> named = said is null ? [] : [.. Named(said, chairs, deputies)];
        List<SeatHolder> directing = named.Count > 0 || unit is not { } one ? named : [.. deputies.Where(d => d.Seat.Fields.Any(f => identity.IsSame(new(f), one)))];
        return directing.Count > 0 ? directing : chairs;
    }

    /// <summary>The linked administrators of a ward.</summary>
    public static IReadOnlyList<SeatHolder> AdministratorsOf(ReadSession session, WardName ward) => [.. Of(session, ward).Where(h => h.Seat.Role == Role.Administrator)];

    /// <summary>
    /// Where a ward's administrators are written to: those linked, else those the settings name. (A platform's account is
    /// there also the id of the chat in which it is alone with the bot.)
    /// </summary>
    public IReadOnlyList<ChatAddress> AdministratorChats(ReadSession session, WardName ward)
    {
        var linked = AdministratorsOf(session, ward).Select(a => AddressOf(session, a.Person)).OfType<ChatAddress>().Distinct().ToList();
        return linked.Count > 0 ? linked : [.. first.Of(ward).Select(a => new ChatAddress(a.Channel, a.Id))];
    }

    /// <summary>
    /// The one chat in which a person is written to: on the channel they prefer, else the newest; where that one takes no
    /// messages, the next. Null once they are unlinked, or where none takes any.
    /// </summary>
    /// <param name="channels">Those with a way out; null for all.</param>
    public static ChatAddress? AddressOf(ReadSession session, string person, IReadOnlyCollection<string>? channels = null) =>
        PersonTable.ChatsOf(session, person)
            .Where(c => channels?.Contains(c.Channel) != false && ChatStateTable.IsActive(session, c.Channel, ChatStateTable.Follow(session, c.Channel, c.Chat)))
            .Select(c => (ChatAddress?)new ChatAddress(c.Channel, c.Chat)).FirstOrDefault();

    /// <summary>Everybody linked anywhere who can be written to, each once: for what goes out a person and not a seat.</summary>
    public static IReadOnlyList<string> People(ReadSession session) => [.. LinkTable.All(session).Select(l => l.Person).Distinct()];

    private List<SeatHolder> OfUnit(ReadSession session, WardName ward, Role role, UnitName unit) =>
        [.. Of(session, ward).Where(h => h.Seat.Role == role && h.Seat.Unit is { } own && identity.IsSame(own, unit))];

    // By name ("Đ/c Đinh Minh Tâm - Phó Chủ tịch"), by field, or as the chair.
    private static IEnumerable<SeatHolder> Named(string said, List<SeatHolder> chairs, List<SeatHolder> deputies)
    {
        var words = Words(said);
        var byName = chairs.Concat(deputies).Where(h => h.Seat.Called is { } called && words.Contains(Words(called), StringComparison.Ordinal)).ToList();
        if (byName.Count > 0)
            return byName;
        return words.Contains(Words("phó chủ tịch"), StringComparison.Ordinal)
            ? deputies.Where(d => d.Seat.Fields.Any(f => words.Contains(Words(f), StringComparison.Ordinal)))
            : words.Contains(Words("chủ tịch"), StringComparison.Ordinal) ? chairs : [];
    }

    // Blanks at both ends, so that whole words are compared.
    private static string Words(string text) => $" {string.Join(' ', Syllables.Read(VietnameseText.Compose(text)).Select(s => s.Key))} ";
}
