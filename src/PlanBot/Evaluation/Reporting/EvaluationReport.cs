using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Evaluation.Scoring;

namespace PlanBot.Evaluation.Reporting;

/// <summary>One run, as it is kept in a file.</summary>
internal sealed record EvaluationReport
{
    public required Figures Figures { get; init; }
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];
    public required IReadOnlyList<Outcome> Questions { get; init; }

    /// <exception cref="EvaluationException">The file is no report.</exception>
    public static EvaluationReport Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), ReportJson.Readable.EvaluationReport) ?? throw new JsonException();
        }
        catch (Exception wrong) when (wrong is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new EvaluationException("eval.no_report", ("path", path));
        }
    }

    /// <exception cref="EvaluationException">The file cannot be written.</exception>
    public void Write(string path)
    {
        try
        {
            File.WriteAllText(path, JsonSerializer.Serialize(this, ReportJson.Readable.EvaluationReport) + "\n");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new EvaluationException("eval.report_unwritable", ("path", path), ("detail", wrong.Message));
        }
    }
}

/// <summary>The report's JSON: snake_case names, Vietnamese letters as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(EvaluationReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static ReportJson? _readable;

    public static ReportJson Readable => _readable ??=
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
