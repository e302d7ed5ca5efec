using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Tests.Journeys;

/// <summary>People who are linked as the program links them.</summary>
internal static class LinkedPeople
{
    private static readonly DateTimeOffset Since = new(2026, 11, 2, 8, 0, 0, TimeSpan.FromHours(7));

    /// <summary>The person p1 of the chat 1, and so on.</summary>
    public static void Link(WriteSession session, int number, Seat seat, string channel = "telegram")
    {
        var (person, chat) = ($"p{number}", $"{number}");
        PersonTable.Insert(session, person, Since);
        PersonTable.AddChat(session, new(channel, chat, chat, person, Since));
        LinkTable.Insert(session, new($"l-{person}", person, seat.ToStored(), Since));
    }
}
