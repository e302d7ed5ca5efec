using PlanBot.Outbox;

namespace PlanBot.Reminders.Planning;

/// <summary>Why somebody hears of a unit's work.</summary>
internal enum Reason
{
    /// <summary>They head the unit.</summary>
    Head,

    /// <summary>They work in the unit, and nobody who heads it is linked.</summary>
    Staff,

    /// <summary>They administer the ward, and nobody of the unit is linked.</summary>
    NobodyOfUnit,

    /// <summary>They administer the ward, and the plan names no unit.</summary>
    NoUnit,

    /// <summary>They administer the ward, and the unit says that it is not its work.</summary>
    NotOurs,
}

/// <summary>Somebody who is reminded.</summary>
/// <param name="Id">Our random id of a person; a pseudonym of an administrator whom only the settings name.</param>
/// <param name="Since">The day from which what comes due is theirs.</param>
/// <param name="Chat">Where they are written to, of whom the settings name; null of a person, who is looked up when written to.</param>
internal sealed record Recipient(string Id, DateOnly Since, ChatAddress? Chat = null);
