using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Conversations;

namespace PlanBot.Channels.Chatting.Buttons;

/// <summary>What is kept of buttons and subjects, as JSON that a person can read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ChatAction))]
[JsonSerializable(typeof(Subject))]
internal sealed partial class ChatJson : JsonSerializerContext
{
    private static ChatJson? _readable;

    private static ChatJson Readable => _readable ??=
        new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(ChatAction action) => JsonSerializer.Serialize(action, Readable.ChatAction);

    public static string Write(Subject subject) => JsonSerializer.Serialize(subject, Readable.Subject);

    /// <summary>Null for an action of another version of the program.</summary>
    public static ChatAction? ReadAction(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Readable.ChatAction);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Null for a subject of another version of the program.</summary>
    public static Subject? ReadSubject(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, Readable.Subject);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
