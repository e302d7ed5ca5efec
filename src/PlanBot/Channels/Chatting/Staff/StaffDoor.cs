using PlanBot.People;
using PlanBot.Plans;
using PlanBot.Prompts;
using PlanBot.Storage;

namespace PlanBot.Channels.Chatting.Staff;

/// <summary>Lets people do what their role allows, at this moment; whoever may not is told politely, and it is written down.</summary>
internal sealed class StaffDoor(Authority authority, AuditLog audit, PromptBook prompts)
{
    public static Standing StandingOf(TurnDraft draft) => Standing.Of(draft.Scene.Session, draft.Scene.Account);

    /// <summary>The wards that the person administers; none in a group, where others read along.</summary>
    public IReadOnlyList<WardName> Governed(TurnDraft draft) =>
        draft.Scene.IsGroup ? [] : authority.GovernedBy(draft.Scene.Session, StandingOf(draft));

    public bool IsAdministrator(TurnDraft draft) => Governed(draft).Count > 0;

    /// <summary>True for whoever has any role; false in a group, where others read along.</summary>
    public static bool HasSeat(TurnDraft draft) => !draft.Scene.IsGroup && StandingOf(draft).Seats.Count > 0;

    /// <summary>True where the person administers the ward; else they are refused.</summary>
    /// <param name="target">What they asked for.</param>
    public bool Admits(TurnDraft draft, AuditAction action, AuditTarget target)
    {
        if (!draft.Scene.IsGroup && target.Ward is { } ward && authority.Governs(StandingOf(draft), ward))
            return true;
        Refuse(draft, action, target);
        return false;
    }

    public void Refuse(TurnDraft draft, AuditAction action, AuditTarget target = default)
    {
        draft.Say(prompts.Say(draft.Scene.IsGroup ? "people.alone" : "people.refused"));
        draft.Keep(session => audit.Refused(session, Actor(session, draft), action, target));
    }

    public void Done(TurnDraft draft, AuditAction action, AuditTarget target) =>
        draft.Keep(session => audit.Done(session, Actor(session, draft), action, target));

    /// <summary>The person as the audit log names them.</summary>
    public static string Actor(ReadSession session, TurnDraft draft) => AuditLog.PseudonymOf(session, draft.Scene.Account);
}
