namespace PlanBot.Channels.Calendars;

/// <summary>One whole-day event of a calendar feed.</summary>
/// <param name="Uid">Stable over every writing of the same thing, without blanks; an occurrence's key.</param>
/// <param name="Summary">The line a phone's calendar shows.</param>
/// <param name="Description">More lines; null for none.</param>
/// <param name="Day">The day it stands on.</param>
/// <param name="Changed">When its words last changed, for instance when the plan was taken in.</param>
internal sealed record FeedEvent(string Uid, string Summary, string? Description, DateOnly Day, DateTimeOffset Changed);
