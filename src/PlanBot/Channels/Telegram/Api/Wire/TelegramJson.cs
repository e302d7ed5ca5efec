using System.Text.Json;
using System.Text.Json.Serialization;
using PlanBot.Channels.BotApi;

namespace PlanBot.Channels.Telegram.Api.Wire;

/// <summary>The Bot API's JSON. Unknown fields are passed over, nulls and missing fields are the same.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 256,
    Converters = [typeof(LongOrZero), typeof(IntOrZero), typeof(BoolOrFalse)])]
[JsonSerializable(typeof(Update))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(WebhookInfo))]
[JsonSerializable(typeof(BotCommand[]))]
[JsonSerializable(typeof(BotDescription))]
[JsonSerializable(typeof(BotShortDescription))]
[JsonSerializable(typeof(GetUpdatesRequest))]
[JsonSerializable(typeof(SetWebhookRequest))]
[JsonSerializable(typeof(DeleteWebhookRequest))]
[JsonSerializable(typeof(SetMyCommandsRequest))]
[JsonSerializable(typeof(OfLanguageRequest))]
[JsonSerializable(typeof(SetMyDescriptionRequest))]
[JsonSerializable(typeof(SetMyShortDescriptionRequest))]
[JsonSerializable(typeof(SendMessageRequest))]
[JsonSerializable(typeof(EditMessageTextRequest))]
[JsonSerializable(typeof(AnswerCallbackQueryRequest))]
[JsonSerializable(typeof(SendChatActionRequest))]
[JsonSerializable(typeof(GetChatMemberRequest))]
internal sealed partial class TelegramJson : JsonSerializerContext;
