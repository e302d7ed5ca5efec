using System.Text.RegularExpressions;
using PlanBot.Channels.Chatting;
using PlanBot.People;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Channels.Chatting;

namespace PlanBot.Tests.People;

/// <summary>Administrators and whom they link, over chats of a test's own.</summary>
internal sealed partial class Office(SeededChats chats)
{
    public IReadOnlyList<AuditEntry> Audit => chats.Database.Read(s => AuditTable.All(s));

    /// <summary>The private chat of an administrator whom the settings name.</summary>
    public ChatRoom Administrator(string person = SeededChats.CityAdministrator)
    {
        var room = chats.Private();
        room.Person = person;
        return room;
    }

    /// <summary>Somebody linked by a code that the city's administrator made.</summary>
    /// <param name="seat">As typed after /moi.</param>
    public ChatRoom Linked(string seat, ChatRoom? room = null)
    {
        room ??= chats.Private();
        room.Say($"/lienket {CodeFor(seat)}");
        Assert.StartsWith("Đã liên kết bạn", room.Text, StringComparison.Ordinal);
        return room;
    }

    public string CodeFor(string seat) => CodeIn(Administrator().Say($"/moi {seat}").Text);

    /// <summary>The code that a reply shows.</summary>
    public static string CodeIn(string text) => Assert.Single(Shown().Matches(text)).Value;

    /// <summary>A code that was never made.</summary>
    public static string Wrong() => CodeText.New();

    public IReadOnlyList<SeatHolder> In(string ward) => chats.Database.Read(s => Roster.Of(s, new(ward)));

    /// <summary>All rows but those of the audit log.</summary>
    public List<string> Rows() => [.. AllTables.Rows(chats.Database).Where(r => !r.StartsWith("audit: ", StringComparison.Ordinal) && !r.StartsWith("sqlite_sequence", StringComparison.Ordinal))];

    /// <summary>A button in this chat that does this, as one shown when the person still might.</summary>
    public string Button(ChatRoom room, string action)
    {
        var id = $"nut-{Guid.NewGuid():N}"[..22];
        chats.Database.Write(s => ButtonTable.Insert(s, new(id, room.Chat.Channel, room.Chat.Chat, null, action, chats.Clock.GetUtcNow())));
        return id;
    }

    [GeneratedRegex("[CFHJKMNPQRTVX34679]{4}-[CFHJKMNPQRTVX34679]{4}")]
    private static partial Regex Shown();
}
