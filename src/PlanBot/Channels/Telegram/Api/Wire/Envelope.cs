using System.Text.Json;

namespace PlanBot.Channels.Telegram.Api.Wire;

/// <summary>What stands around every answer.</summary>
internal sealed record Envelope(bool? Ok, JsonElement? Result, int ErrorCode, string? Description, ResponseParameters? Parameters);

internal sealed record ResponseParameters(long? MigrateToChatId, int? RetryAfter);
