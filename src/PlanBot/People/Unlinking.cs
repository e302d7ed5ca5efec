using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.People;

/// <summary>Ends links. A person with none left is forgotten, with the chats they were reached in and what still waits for them.</summary>
internal sealed class Unlinking(AuditLog audit, Farewell farewell)
{
    /// <summary>Ends a link; does nothing where it has ended. Whoever did not end it themselves is told.</summary>
    /// <param name="actor">As the audit log names them.</param>
    /// <param name="action"><see cref="AuditAction.Unlink"/> by an administrator, <see cref="AuditAction.Leave"/> by the person.</param>
    public void End(WriteSession session, StoredLink link, string actor, AuditAction action)
    {
        var chat = Roster.AddressOf(session, link.Person);
        var isOwn = action == AuditAction.Leave || Pseudonyms(session, link.Person).Contains(actor);
        if (!LinkTable.Remove(session, link.Id))
            return;
        audit.Done(session, actor, action, AuditTarget.Of(Seat.Of(link.Seat), link.Person));
        SpoilCodesOf(session, link.Person);
        if (LinkTable.OfPerson(session, link.Person).Count == 0)
            Remove(session, link.Person);
        if (!isOwn)
            farewell.Say(session, link, chat, action == AuditAction.Replace);
    }

    /// <summary>Forgets whoever has this account; the log keeps that it happened.</summary>
    public void Forget(WriteSession session, Account account)
    {
        if (PersonTable.Find(session, account.Channel, account.Id) is not { Person: var person })
            return;
        var actor = AuditLog.PseudonymOf(session, account);
        foreach (var link in LinkTable.OfPerson(session, person))
            audit.Done(session, actor, AuditAction.Erase, AuditTarget.Of(Seat.Of(link.Seat), person));
        SpoilCodesOf(session, person);
        Remove(session, person);
    }

    private void Remove(WriteSession session, string person)
    {
        farewell.Withdraw(session, person);
        PersonTable.Remove(session, person);
    }

    // Whoever loses a role must not hand it out with a code made a moment before.
    private static void SpoilCodesOf(WriteSession session, string person)
    {
        foreach (var maker in Pseudonyms(session, person))
            LinkCodeTable.RemoveOfMaker(session, maker);
    }

    private static List<string> Pseudonyms(ReadSession session, string person) =>
        [.. PersonTable.ChatsOf(session, person).Select(chat => AuditLog.PseudonymOf(session, new(chat.Channel, chat.Account)))];
}
