namespace PlanBot.Reports.Files;

/// <summary>One table of a report file. A cell is text, a whole number, a day, or null for empty.</summary>
/// <param name="Name">At most 31 characters, as spreadsheets have it.</param>
internal sealed record ReportSheet(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<object?>> Rows);
