using System.Text.Json.Serialization;
using PlanBot.Plans;
using PlanBot.Reports;

namespace PlanBot.Channels.Chatting.Buttons;

/// <summary>What a choice of wards is for.</summary>
internal enum WardsFor
{
    Setting,
    Targets,
    Units,
    SameQuestion,
}

/// <summary>What of a report is shown.</summary>
internal enum ReportView
{
    Progress,
    Due,
    Late,
}

/// <summary>What is done about one thing somebody is reminded of.</summary>
internal enum WorkAct
{
    Show,
    Receive,
    Progress,
    Finish,
    Postpone,
    NotOurs,
    GiveBack,
    Clause,
}

/// <summary>What a button does. Kept as JSON: a kind that was ever shown keeps its name.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Sources), "sources")]
[JsonDerivedType(typeof(Responsible), "responsible")]
[JsonDerivedType(typeof(Rate), "rate")]
[JsonDerivedType(typeof(SameQuestion), "same_question")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Compare), "compare")]
[JsonDerivedType(typeof(ChooseWard), "choose_ward")]
[JsonDerivedType(typeof(SetWard), "set_ward")]
[JsonDerivedType(typeof(Targets), "targets")]
[JsonDerivedType(typeof(TargetGroup), "target_group")]
[JsonDerivedType(typeof(Units), "units")]
[JsonDerivedType(typeof(UnitWork), "unit_work")]
[JsonDerivedType(typeof(Erase), "erase")]
[JsonDerivedType(typeof(Dismiss), "dismiss")]
[JsonDerivedType(typeof(Invite), "invite")]
[JsonDerivedType(typeof(ListPeople), "list_people")]
[JsonDerivedType(typeof(Unlink), "unlink")]
[JsonDerivedType(typeof(Replace), "replace")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(AddChat), "add_chat")]
[JsonDerivedType(typeof(PreferChat), "prefer_chat")]
[JsonDerivedType(typeof(JoinPeople), "join_people")]
[JsonDerivedType(typeof(ShowReport), "show_report")]
[JsonDerivedType(typeof(NewFeed), "new_feed")]
[JsonDerivedType(typeof(RevokeFeed), "revoke_feed")]
[JsonDerivedType(typeof(Work), "work")]
[JsonDerivedType(typeof(WorkPage), "work_page")]
[JsonDerivedType(typeof(ReceiveAll), "receive_all")]
[JsonDerivedType(typeof(PauseReminders), "pause_reminders")]
internal abstract record ChatAction
{
    /// <summary>Shows the passages an answer rests on.</summary>
    internal sealed record Sources(string Answer) : ChatAction;

    /// <summary>Asks who is responsible for what an answer was about.</summary>
    internal sealed record Responsible(string Answer) : ChatAction;

    internal sealed record Rate(string Answer, bool IsHelpful) : ChatAction;

    /// <summary>Asks an answer's question for another ward.</summary>
    internal sealed record SameQuestion(string Answer, WardName Ward) : ChatAction;

    internal sealed record Ask(string Question) : ChatAction;

    /// <summary>Compares the wards.</summary>
    internal sealed record Compare(string Subject) : ChatAction;

    /// <summary>Shows wards to choose from.</summary>
    /// <param name="Detail">What is done with the ward: the answer's id, the unit's name.</param>
    /// <param name="IsTurned">True where it was pressed on such a list itself, which then changes in its place.</param>
    internal sealed record ChooseWard(WardsFor For, int Page, string? Detail = null, bool IsTurned = false) : ChatAction;

    /// <param name="Ward">Null for all.</param>
    internal sealed record SetWard(WardName? Ward) : ChatAction;

    /// <summary>Shows the groups of a ward's targets.</summary>
    internal sealed record Targets(WardName Ward, int Page = 0) : ChatAction;

    /// <summary>Shows one group.</summary>
    /// <param name="Version">Of the ward's plans when the button was made (<see cref="Commands.PlanVersion"/>).</param>
    internal sealed record TargetGroup(WardName Ward, string Version, int Group, int Page) : ChatAction;

    /// <summary>Shows a ward's units.</summary>
    internal sealed record Units(WardName Ward, int Page = 0) : ChatAction;

    /// <summary>Shows what a unit has to do.</summary>
    /// <param name="Version">As of <see cref="TargetGroup"/>; null where the button shows no later page.</param>
    internal sealed record UnitWork(WardName Ward, string Unit, int Page = 0, string? Version = null) : ChatAction;

    internal sealed record Erase : ChatAction;

    /// <summary>Takes back a question the bot asked.</summary>
    internal sealed record Dismiss : ChatAction;

    /// <summary>What is for people with a role: looked at anew when it is pressed.</summary>
    internal abstract record Staff : ChatAction;

    /// <summary>Goes on with a code for a seat; makes it once nothing is missing.</summary>
    /// <param name="Role">By its kept name.</param>
    /// <param name="Page">Of the list that comes next.</param>
    internal sealed record Invite(
        WardName? Ward = null, string? Role = null, string? Unit = null, IReadOnlyList<string>? Fields = null, string? Called = null, int Page = 0) : Staff;

    internal sealed record ListPeople(WardName Ward, int Page = 0) : Staff;

    /// <summary>Ends somebody's link.</summary>
    /// <param name="IsSure">False where it is first asked.</param>
    internal sealed record Unlink(string Link, bool IsSure = false) : Staff;

    /// <summary>Makes a code that ends a link as it gives the same seat to another.</summary>
    internal sealed record Replace(string Link) : Staff;

    /// <summary>Ends a link of one's own.</summary>
    /// <param name="IsSure">False where it is first asked.</param>
    internal sealed record Leave(string Link, bool IsSure = false) : Staff;

    /// <summary>Makes a code to be entered on another channel.</summary>
    internal sealed record AddChat : Staff;

    /// <summary>This chat is where the person is written to.</summary>
    internal sealed record PreferChat : Staff;

    /// <summary>Says that whoever made a code for another channel is the same person.</summary>
    /// <param name="Code">Our id of the code.</param>
    internal sealed record JoinPeople(string Code) : Staff;

    /// <summary>Shows what is due, late or done.</summary>
    /// <param name="Unit">Null for the whole ward.</param>
    /// <param name="Period">With <paramref name="First"/> and <paramref name="Last"/>: the days it is about.</param>
    internal sealed record ShowReport(
        WardName Ward, string? Unit, ReportView View, PeriodKind Period, DateOnly First, DateOnly Last, int Page = 0) : Staff;

    /// <summary>Makes a calendar's address in place of the one before.</summary>
    internal sealed record NewFeed : Staff;

    /// <summary>Closes the person's calendar address.</summary>
    internal sealed record RevokeFeed : Staff;

    /// <summary>Shows one thing that somebody is reminded of, or keeps what they say about it.</summary>
    /// <param name="Key">Of the occurrence.</param>
    /// <param name="Number">The percentage, or the days; null to be asked.</param>
    internal sealed record Work(WardName Ward, string Key, WorkAct Act, int? Number = null) : Staff;

    /// <summary>Shows a page of a day's digest.</summary>
    internal sealed record WorkPage(DateOnly Day, int Page) : Staff;

    /// <summary>Keeps that everything of a day's digest was received.</summary>
    internal sealed record ReceiveAll(DateOnly Day) : Staff;

    internal sealed record PauseReminders(bool IsPaused) : Staff;
}
