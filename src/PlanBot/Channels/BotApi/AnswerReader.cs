using System.Text.Json;

namespace PlanBot.Channels.BotApi;

/// <summary>Understands what the server answered, or tells that it cannot.</summary>
/// <param name="result">Reads the result of a call that went well; may throw <see cref="JsonException"/>.</param>
internal sealed class AnswerReader<T>(Func<JsonElement, T?> result)
{
    private const int LongestDescription = 300;

    public BotAnswer<T> Read(int status, byte[] body, BotToken token) => Parse(body) switch
    {
        { Ok: true } good => new BotAnswer<T>.Ok(Result(good.Result)),
        { Ok: false } bad => Refusal(bad, status, token),
        _ => new BotAnswer<T>.Unreadable(status, $"HTTP {status} without an answer of the Bot API"),
    };

    private static Envelope? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, BotApiJson.Default.Envelope);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private T? Result(JsonElement? element)
    {
        try
        {
            return element is { ValueKind: not JsonValueKind.Null } present ? result(present) : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static BotAnswer<T>.Refused Refusal(Envelope bad, int status, BotToken token)
    {
        var description = token.Redact(bad.Description ?? "");
        return new(
            bad.ErrorCode == 0 ? status : bad.ErrorCode,
            description.Length > LongestDescription ? description[..LongestDescription] : description,
            bad.Parameters?.RetryAfter is { } seconds ? TimeSpan.FromSeconds(Math.Max(0, seconds)) : null,
            bad.Parameters?.MigrateToChatId);
    }
}
