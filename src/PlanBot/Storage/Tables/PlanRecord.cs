using System.Globalization;
using PlanBot.Plans;

namespace PlanBot.Storage.Tables;

/// <summary>A row of the table plan.</summary>
internal sealed record PlanRecord
{
    public const string Insert = """
        INSERT INTO plan (row, ward, ward_key, number, number_key, year, month, day, title, period_from, period_to, replaces,
            signer_role, signer, file, sha256, ingested_at, remarks, warnings, lines, clauses, targets, assignments, deadlines)
        VALUES (@Row, @Ward, @WardKey, @Number, @NumberKey, @Year, @Month, @Day, @Title, @PeriodFrom, @PeriodTo, @Replaces,
            @SignerRole, @Signer, @File, @Sha256, @IngestedAt, @Remarks, @Warnings, @Lines, @Clauses, @Targets, @Assignments, @Deadlines)
        RETURNING row
        """;

    /// <summary>Null lets the database choose.</summary>
    public long? Row { get; init; }
    public required string Ward { get; init; }
    public required string WardKey { get; init; }
    public string? Number { get; init; }
    public string? NumberKey { get; init; }
    public int? Year { get; init; }
    public int? Month { get; init; }
    public int? Day { get; init; }
    public required string Title { get; init; }
    public int? PeriodFrom { get; init; }
    public int? PeriodTo { get; init; }
    public string? Replaces { get; init; }
    public string? SignerRole { get; init; }
    public string? Signer { get; init; }
    public required string File { get; init; }
    public required string Sha256 { get; init; }
    public required string IngestedAt { get; init; }
    public required string Remarks { get; init; }
    public required string Warnings { get; init; }
    public int Lines { get; init; }
    public int Clauses { get; init; }
    public int Targets { get; init; }
    public int Assignments { get; init; }
    public int Deadlines { get; init; }

    public static PlanRecord From(StoredPlan plan, long? row)
    {
        var header = plan.Document.Header;
        return new()
        {
            Row = row,
            Ward = header.Ward.Value,
            WardKey = LookupKey.Of(header.Ward),
            Number = header.Number,
            NumberKey = LookupKey.Of(header.Number),
            Year = header.Date?.Year,
            Month = header.Date?.Month,
            Day = header.Date?.Day,
            Title = header.Title,
            PeriodFrom = header.Period?.From,
            PeriodTo = header.Period?.To,
            Replaces = header.Replaces,
            SignerRole = header.SignerRole,
            Signer = header.Signer,
            File = plan.Document.File,
            Sha256 = plan.Document.Sha256,
            IngestedAt = plan.IngestedAt.ToString("O", CultureInfo.InvariantCulture),
            Remarks = StorageJson.Write(plan.Remarks),
            Warnings = StorageJson.Write([.. plan.Outline.Warnings, .. plan.Warnings]),
            Lines = plan.Document.Lines.Count,
            Clauses = plan.Outline.Clauses.Count,
            Targets = plan.Targets.Count,
            Assignments = plan.Assignments.Count,
            Deadlines = plan.Deadlines.Count,
        };
    }

    public PlanSummary ToSummary() => new(
        Row!.Value,
        ToHeader(),
        File,
        Sha256,
        DateTimeOffset.ParseExact(IngestedAt, "O", CultureInfo.InvariantCulture),
        new(Lines, Clauses, Targets, Assignments, Deadlines),
        StorageJson.ReadStrings(Remarks),
        StorageJson.ReadStrings(Warnings));

    private PlanHeader ToHeader() => new(
        new(Ward),
        Number,
        Year is { } year ? new PartialDate(year, Month, Day) : null,
        Title,
        PeriodFrom is { } from && PeriodTo is { } to ? new PlanPeriod(from, to) : null,
        Replaces,
        SignerRole,
        Signer);
}
