using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Channels.Zalo.Rendering;

/// <summary>One message as the outbox keeps it: what is shown, and what its numbers mean.</summary>
/// <param name="Text">Plain, 1 to <see cref="ZaloRenderer.Longest"/> units.</param>
/// <param name="Choices">Each with a number of its own; null for none.</param>
internal sealed record ZaloBody(string Text, IReadOnlyList<ZaloChoice>? Choices = null)
{
    // Vietnamese letters as they are: escaped they would fill the database with six bytes each.
    private static readonly ZaloBodyJson Json = new(new(ZaloBodyJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public string ToJson() => JsonSerializer.Serialize(this, Json.ZaloBody);

    /// <summary>Null where the text is no body.</summary>
    public static ZaloBody? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ZaloBodyJson.Default.ZaloBody) is { Text.Length: > 0 } body ? body : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Id">The button's id.</param>
/// <param name="Number">What is typed for it.</param>
internal sealed record ZaloChoice(string Label, string Id, int Number);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ZaloBody))]
internal sealed partial class ZaloBodyJson : JsonSerializerContext;
