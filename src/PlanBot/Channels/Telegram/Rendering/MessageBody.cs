using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>One message as the outbox keeps it: what is shown, and nothing of where it goes.</summary>
/// <param name="Html">In the Bot API's HTML.</param>
/// <param name="Keyboard">Rows of buttons; null for none.</param>
internal sealed record MessageBody(string Html, IReadOnlyList<IReadOnlyList<MessageButton>>? Keyboard = null)
{
    // Vietnamese letters as they are: escaped they would fill the database with six bytes each.
    private static readonly MessageBodyJson Json =
        new(new(MessageBodyJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public string ToJson() => JsonSerializer.Serialize(this, Json.MessageBody);

    /// <summary>Null where the text is no body.</summary>
    public static MessageBody? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, MessageBodyJson.Default.MessageBody) is { Html.Length: > 0 } body ? body : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Id">What comes back when it is pressed, 1 to 64 bytes.</param>
internal sealed record MessageButton(string Label, string Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MessageBody))]
internal sealed partial class MessageBodyJson : JsonSerializerContext;
