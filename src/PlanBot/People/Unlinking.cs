using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.People;

/// <summary>Ends links. A person with none left is forgotten, with the chats they were reached in.</summary>
internal sealed class Unlinking(AuditLog audit)
{
    /// <summary>Ends a link; does nothing where it has ended.</summary>
    /// <param name="actor">As the audit log names them.</param>
    /// <param name="action"><see cref="AuditAction.Unlink"/> by an administrator, <see cref="AuditAction.Leave"/> by the person.</param>
    public void End(WriteSession session, StoredLink link, string actor, AuditAction action)
    {
        if (!LinkTable.Remove(session, link.Id))
            return;
        audit.Done(session, actor, action, AuditTarget.Of(Seat.Of(link.Seat), link.Person));
        SpoilCodesOf(session, link.Person);
        if (LinkTable.OfPerson(session, link.Person).Count == 0)
            PersonTable.Remove(session, link.Person);
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
        PersonTable.Remove(session, person);
    }

    // Whoever loses a role must not hand it out with a code made a moment before.
    private static void SpoilCodesOf(WriteSession session, string person)
    {
        foreach (var chat in PersonTable.ChatsOf(session, person))
            LinkCodeTable.RemoveOfMaker(session, AuditLog.PseudonymOf(session, new(chat.Channel, chat.Account)));
    }
}
