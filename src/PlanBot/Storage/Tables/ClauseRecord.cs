using PlanBot.Clauses;

namespace PlanBot.Storage.Tables;

/// <summary>A row of the table clause, with its headings.</summary>
internal sealed record ClauseRecord
{
    public long Row { get; init; }
    public required string Id { get; init; }
    public int Kind { get; init; }
    public int Part { get; init; }
    public required string Address { get; init; }
    public required string Headings { get; init; }
    public int FirstLine { get; init; }
    public int LastLine { get; init; }
    public string? OwnLines { get; init; }
    public required string Text { get; init; }
    public int? Parent { get; init; }
    public required string Mark { get; init; }
    public string? TableRow { get; init; }

    public Stored<Clause> ToClause()
    {
        var plan = PlanRows.PlanOf(Row);
        return new(plan, Row, new()
        {
            Id = new(Id),
            Order = (int)(Row - PlanRows.First(plan)),
            Kind = (ClauseKind)Kind,
            Part = (ClausePart)Part,
            Address = Address,
            Headings = StorageJson.ReadStrings(Headings),
            Lines = new(FirstLine, LastLine),
            OwnLines = OwnLines is null ? [.. Enumerable.Range(FirstLine, LastLine - FirstLine + 1)] : StorageJson.ReadNumbers(OwnLines),
            Text = Text,
            Parent = Parent,
            Mark = Mark,
            Row = StorageJson.ReadRow(TableRow),
        });
    }
}
