using System.Text.Json.Serialization.Metadata;
using PlanBot.Channels;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Hosting.Export;

/// <summary>Writes what the plans say as data (contract "exports"), what people said of the answers, and who did what about roles.</summary>
internal sealed class Exporter(PlanDatabase database)
{
    public static IReadOnlyList<string> Kinds { get; } = ["clauses", "targets", "assignments", "deadlines", "feedback", "audit"];
    public static IReadOnlyList<string> Formats { get; } = ["jsonl", "csv"];

    /// <summary>Writes every row of one kind, plan by plan, all from one state of the database.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="ward">As typed; null for all.</param>
    /// <param name="csv">True for CSV, false for JSON Lines.</param>
    /// <exception cref="SetupException">There is no plan of this ward.</exception>
    public void Write(string kind, string? ward, bool csv, TextWriter output)
    {
        using var session = database.OpenRead();
        var plans = Plans(session, ward).Select(p => new PlanExport(session, p));
        var json = ExportJson.Readable;
        switch (kind)
        {
            case "clauses": Write(plans.SelectMany(p => p.Clauses()), json.ClauseExport, csv, output); break;
            case "targets": Write(plans.SelectMany(p => p.Targets()), json.TargetExport, csv, output); break;
            case "assignments": Write(plans.SelectMany(p => p.Assignments()), json.AssignmentExport, csv, output); break;
            case "deadlines": Write(plans.SelectMany(p => p.Deadlines()), json.DeadlineExport, csv, output); break;
            case "feedback": Write(Feedback.Of(session, ward is null ? null : Plans(session, ward)[0].Ward), json.FeedbackExport, csv, output); break;
            case "audit": Write(AuditTable.All(session, ward is null ? null : Plans(session, ward)[0].Ward).Select(AuditExport.Of), json.AuditExport, csv, output); break;
            default: throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such kind");
        }
    }

    private static void Write<T>(IEnumerable<T> rows, JsonTypeInfo<T> type, bool csv, TextWriter output)
    {
        if (csv)
            ExportWriter.WriteCsv(rows, type, output);
        else
            ExportWriter.WriteJsonLines(rows, type, output);
    }

    private static IReadOnlyList<PlanSummary> Plans(ReadSession session, string? ward)
    {
        if (ward is null)
            return PlanStore.List(session);
        var plans = PlanStore.FindWard(session, WardTyped.Read(ward));
        return plans.Count > 0 ? plans : throw new SetupException(
            "export.unknown_ward", ("ward", ward), ("wards", string.Join(", ", PlanStore.List(session).Select(p => p.Ward.Value).Distinct())));
    }
}
