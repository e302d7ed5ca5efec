using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Hosting.Export;

/// <summary>The exports' JSON: snake_case names, Vietnamese letters as they are, nothing left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ClauseExport))]
[JsonSerializable(typeof(TargetExport))]
[JsonSerializable(typeof(AssignmentExport))]
[JsonSerializable(typeof(DeadlineExport))]
[JsonSerializable(typeof(FeedbackExport))]
[JsonSerializable(typeof(AuditExport))]
internal sealed partial class ExportJson : JsonSerializerContext
{
    private static ExportJson? _readable;

    public static ExportJson Readable => _readable ??=
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
