using PlanBot.Assignments;

namespace PlanBot.Storage.Tables;

/// <summary>A row of the table assignment.</summary>
internal sealed record AssignmentRecord
{
    public const string Insert = """
        INSERT INTO assignment (plan, id, clause, first_line, last_line, what, output, time_text, from_day, to_day,
            leads, cooperating, funding, leader, task_group)
        VALUES (@Plan, @Id, @Clause, @FirstLine, @LastLine, @What, @Output, @TimeText, @FromDay, @ToDay,
            @Leads, @Cooperating, @Funding, @Leader, @TaskGroup)
        """;

    public long Row { get; init; }
    public long Plan { get; init; }
    public required string Id { get; init; }
    public required string Clause { get; init; }
    public int FirstLine { get; init; }
    public int LastLine { get; init; }
    public required string What { get; init; }
    public string? Output { get; init; }
    public string? TimeText { get; init; }
    public string? FromDay { get; init; }
    public string? ToDay { get; init; }
    public required string Leads { get; init; }
    public required string Cooperating { get; init; }
    public string? Funding { get; init; }
    public string? Leader { get; init; }
    public string? TaskGroup { get; init; }

    public static AssignmentRecord From(long plan, Assignment assignment) => new()
    {
        Plan = plan,
        Id = assignment.Id,
        Clause = assignment.Clause.Value,
        FirstLine = assignment.Lines.First,
        LastLine = assignment.Lines.Last,
        What = assignment.What,
        Output = assignment.Output,
        TimeText = assignment.TimeText,
        FromDay = StoredDay.Write(assignment.From),
        ToDay = StoredDay.Write(assignment.To),
        Leads = StorageJson.Write(assignment.Leads),
        Cooperating = StorageJson.Write(assignment.Cooperating),
        Funding = assignment.Funding,
        Leader = assignment.Leader,
        TaskGroup = assignment.Group,
    };

    public Stored<Assignment> ToAssignment() => new(Plan, Row, new()
    {
        Id = Id,
        Clause = new(Clause),
        Lines = new(FirstLine, LastLine),
        What = What,
        Output = Output,
        TimeText = TimeText,
        From = StoredDay.Read(FromDay),
        To = StoredDay.Read(ToDay),
        Leads = StorageJson.ReadUnits(Leads),
        Cooperating = StorageJson.ReadStrings(Cooperating),
        Funding = Funding,
        Leader = Leader,
        Group = TaskGroup,
    });
}
