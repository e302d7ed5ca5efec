namespace PlanBot.People;

/// <summary>A person as a platform names them. Never shown, never logged.</summary>
/// <param name="Channel">"telegram".</param>
internal readonly record struct Account(string Channel, string Id);
