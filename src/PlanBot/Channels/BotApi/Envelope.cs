using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanBot.Channels.BotApi;

/// <summary>What stands around every answer.</summary>
internal sealed record Envelope(bool? Ok, JsonElement? Result, int ErrorCode, string? Description, ResponseParameters? Parameters);

internal sealed record ResponseParameters(long? MigrateToChatId, int? RetryAfter);

/// <summary>Unknown fields are passed over, nulls and missing fields are the same.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, MaxDepth = 256, Converters = [typeof(LongOrZero), typeof(IntOrZero), typeof(BoolOrFalse)])]
[JsonSerializable(typeof(Envelope))]
internal sealed partial class BotApiJson : JsonSerializerContext;
