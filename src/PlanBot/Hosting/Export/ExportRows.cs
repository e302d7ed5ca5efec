using PlanBot.Channels;
using PlanBot.Storage.Tables;

namespace PlanBot.Hosting.Export;

// The fields and their order are the contract's: names change to snake_case, nothing is left out, what is not known is null.

/// <summary>A heading, passage or row.</summary>
/// <param name="Kind">"heading", "body" or "row".</param>
internal sealed record ClauseExport(
    string Id, string Ward, string? Plan, string File, IReadOnlyList<int> Lines, string Clause, string Heading,
    string Text, string Kind);

/// <summary>One figure of one target.</summary>
/// <param name="Comparison">"=", "&gt;=", "&lt;=", "range", "decrease", "increase", "maintain", "achieve".</param>
/// <param name="Item">The stated target it is part of: counting distinct items counts targets.</param>
internal sealed record TargetExport(
    string Id, string Ward, string? Plan, string File, IReadOnlyList<int> Lines, string Clause, string Heading,
    string Indicator, string Comparison, decimal? Value, decimal? ValueTo, string ValueText, string? Unit, AskPeriod Period,
    string? Lead, IReadOnlyList<string> Cooperating, string? Leader, IReadOnlyList<string> AlsoAt, IReadOnlyList<string> ConflictsWith,
    string Item);

/// <summary>A task or project.</summary>
internal sealed record AssignmentExport(
    string Id, string Ward, string? Plan, string File, IReadOnlyList<int> Lines, string Clause, string Heading,
    string What, string? Output, string? TimeText, DateOnly? From, DateOnly? To, string? Lead, IReadOnlyList<string> Cooperating,
    string? Funding, string? Leader, string? Group);

/// <summary>An answer that a chat was given, and what the person said of it. Nothing in it tells which chat or person.</summary>
/// <param name="Given">The day, in Việt Nam's time.</param>
/// <param name="Ward">Null where it is about several or all.</param>
/// <param name="Question">Personal identifiers masked.</param>
/// <param name="Status">"answered", "clarify", "not_found", "out_of_scope", "refused".</param>
/// <param name="Helpful">Null where they said nothing.</param>
/// <param name="Clauses">What the answer rests on.</param>
internal sealed record FeedbackExport(
    DateOnly Given, string? Ward, string Question, string Status, string Answer, bool? Helpful, DateOnly? Rated, IReadOnlyList<string> Clauses);

/// <summary>Something that was done, or refused, about people and roles. Actor and person are pseudonyms.</summary>
/// <param name="At">UTC.</param>
/// <param name="Outcome">"done" or "refused".</param>
internal sealed record AuditExport(DateTimeOffset At, string Actor, string Action, string Outcome, string? Ward, string? Role, string? Unit, string? Person)
{
    public static AuditExport Of(AuditEntry entry) => new(entry.At, entry.Actor, entry.Action, entry.Outcome, entry.Ward, entry.Role, entry.Unit, entry.Person);
}

/// <summary>A due date or recurrence.</summary>
/// <param name="Recurrence">RFC 5545 RRULE.</param>
/// <param name="Precision">"day", "month", "quarter", "year", "range", "recurring", "ongoing".</param>
/// <param name="Source">"target", "assignment", "clause".</param>
internal sealed record DeadlineExport(
    string Id, string Ward, string? Plan, string File, IReadOnlyList<int> Lines, string Clause, string Heading,
    string What, DateOnly? Due, string? Recurrence, string Precision, string? Lead, string Quote, string Source);
