using PlanBot.Deadlines;

namespace PlanBot.Storage.Tables;

/// <summary>A row of the table deadline.</summary>
internal sealed record DeadlineRecord
{
    public const string Insert = """
        INSERT INTO deadline (plan, id, clause, first_line, last_line, what, from_day, due, recurrence, precision, leads, quote, source, assumed)
        VALUES (@Plan, @Id, @Clause, @FirstLine, @LastLine, @What, @FromDay, @Due, @Recurrence, @Precision, @Leads, @Quote, @Source, @Assumed)
        """;

    public long Row { get; init; }
    public long Plan { get; init; }
    public required string Id { get; init; }
    public required string Clause { get; init; }
    public int FirstLine { get; init; }
    public int LastLine { get; init; }
    public required string What { get; init; }
    public string? FromDay { get; init; }
    public string? Due { get; init; }
    public string? Recurrence { get; init; }
    public required string Precision { get; init; }
    public required string Leads { get; init; }
    public required string Quote { get; init; }
    public required string Source { get; init; }
    public bool Assumed { get; init; }

    public static DeadlineRecord From(long plan, Deadline deadline) => new()
    {
        Plan = plan,
        Id = deadline.Id,
        Clause = deadline.Clause.Value,
        FirstLine = deadline.Lines.First,
        LastLine = deadline.Lines.Last,
        What = deadline.What,
        FromDay = StoredDay.Write(deadline.From),
        Due = StoredDay.Write(deadline.Due),
        Recurrence = deadline.Recurrence,
        Precision = deadline.Precision.ToString(),
        Leads = StorageJson.Write(deadline.Leads),
        Quote = deadline.Quote,
        Source = deadline.Source.ToString(),
        Assumed = deadline.Assumed,
    };

    public Stored<Deadline> ToDeadline() => new(Plan, Row, new()
    {
        Id = Id,
        Clause = new(Clause),
        Lines = new(FirstLine, LastLine),
        What = What,
        From = StoredDay.Read(FromDay),
        Due = StoredDay.Read(Due),
        Recurrence = Recurrence,
        Precision = Enum.Parse<DeadlinePrecision>(Precision),
        Leads = StorageJson.ReadUnits(Leads),
        Quote = Quote,
        Source = Enum.Parse<DeadlineSource>(Source),
        Assumed = Assumed,
    });
}
