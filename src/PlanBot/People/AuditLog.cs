using System.Security.Cryptography;
using System.Text;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.People;

/// <summary>What the audit log tells of. Kept by these names.</summary>
internal enum AuditAction
{
    MakeCode,
    EnterCode,
    Link,
    AddChat,
    Unlink,
    Leave,
    Replace,
    ListPeople,
    PressButton,
    Erase,
    ReadReport,
    MakeFeed,
    RevokeFeed,
    MarkWork,
    ReadWork,
    SetReminders,
}

/// <summary>Whom or what an entry concerns.</summary>
/// <param name="Person">Our random id of the person.</param>
internal readonly record struct AuditTarget(WardName? Ward = null, Role? Role = null, UnitName? Unit = null, string? Person = null)
{
    public static AuditTarget Of(Seat? seat, string? person = null) => new(seat?.Ward, seat?.Role, seat?.Unit, person);
}

/// <summary>Writes down who did what about people and roles, and who was refused what. People stand in it under pseudonyms.</summary>
internal sealed class AuditLog(TimeProvider time)
{
    /// <summary>The actor at the command line.</summary>
    public const string Console = "console";

    private const int PseudonymBytes = 8;

    public void Done(WriteSession session, string actor, AuditAction action, AuditTarget target = default) => Write(session, actor, action, "done", target);

    public void Refused(WriteSession session, string actor, AuditAction action, AuditTarget target = default) => Write(session, actor, action, "refused", target);

    /// <summary>The name under which an account stands in the log: the same each time, and of this database alone.</summary>
    public static string PseudonymOf(ReadSession session, Account account) => Convert.ToHexStringLower(
        HMACSHA256.HashData(AuditTable.Key(session), Encoding.UTF8.GetBytes($"{account.Channel}\0{account.Id}")).AsSpan(0, PseudonymBytes));

    private void Write(WriteSession session, string actor, AuditAction action, string outcome, AuditTarget target) => AuditTable.Insert(session, new(
        time.GetUtcNow(), actor, NameOf(action), outcome, target.Ward?.Value, target.Role is { } role ? Roles.NameOf(role) : null, target.Unit?.Value, target.Person));

    private static string NameOf(AuditAction action) => action switch
    {
        AuditAction.MakeCode => "make_code",
        AuditAction.EnterCode => "enter_code",
        AuditAction.Link => "link",
        AuditAction.AddChat => "add_chat",
        AuditAction.Unlink => "unlink",
        AuditAction.Leave => "leave",
        AuditAction.Replace => "replace",
        AuditAction.ListPeople => "list_people",
        AuditAction.PressButton => "press_button",
        AuditAction.ReadReport => "read_report",
        AuditAction.MakeFeed => "make_feed",
        AuditAction.RevokeFeed => "revoke_feed",
        AuditAction.MarkWork => "mark_work",
        AuditAction.ReadWork => "read_work",
        AuditAction.SetReminders => "set_reminders",
        _ => "erase",
    };
}
