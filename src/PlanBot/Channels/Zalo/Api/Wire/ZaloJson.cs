using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Channels.Zalo.Api.Wire;

/// <summary>Who the bot is.</summary>
internal sealed record ZaloMe(string? Id, string? AccountName);

internal sealed record ZaloSent(string? MessageId);

internal sealed record ZaloWebhookInfo(string? Url);

internal sealed record ZaloPerson(string? Id, bool IsBot);

/// <param name="ChatType">"PRIVATE" or "GROUP".</param>
internal sealed record ZaloChat(string? Id, string? ChatType);

/// <param name="Date">In milliseconds since 1970.</param>
/// <param name="Photo">As the documentation names it …</param>
/// <param name="PhotoUrl">… and as it comes.</param>
internal sealed record ZaloMessage(
    ZaloPerson? From, ZaloChat? Chat, string? Text, string? Caption, string? MessageId, long Date, string? Photo, string? PhotoUrl);

/// <param name="EventName">"message.text.received".</param>
internal sealed record ZaloEvent(string? EventName, ZaloMessage? Message);

/// <param name="Timeout">Seconds; a string, as the documentation's table has it.</param>
internal sealed record GetZaloUpdates(string Timeout);

/// <param name="Text">1 to 2,000 characters, shown as they are.</param>
internal sealed record SendZaloMessage(string ChatId, string Text);

internal sealed record SendZaloAction(string ChatId, string Action);

/// <param name="SecretToken">8 to 256 letters.</param>
internal sealed record SetZaloWebhook(string Url, string SecretToken)
{
    // The secret stays out of every text.
    public override string ToString() => nameof(SetZaloWebhook);
}

/// <summary>The platform's JSON. Unknown fields are passed over; a field of another kind than documented counts as missing and costs no message.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64,
    Converters = [typeof(TextOrNumber), typeof(NumberOrText), typeof(TrueOrNot)])]
[JsonSerializable(typeof(ZaloMe))]
[JsonSerializable(typeof(ZaloSent))]
[JsonSerializable(typeof(ZaloWebhookInfo))]
[JsonSerializable(typeof(ZaloEvent))]
[JsonSerializable(typeof(GetZaloUpdates))]
[JsonSerializable(typeof(SendZaloMessage))]
[JsonSerializable(typeof(SendZaloAction))]
[JsonSerializable(typeof(SetZaloWebhook))]
internal sealed partial class ZaloJson : JsonSerializerContext;
