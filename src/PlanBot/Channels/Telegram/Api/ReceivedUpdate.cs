using System.Text.Json;
using PlanBot.Channels.Telegram.Api.Wire;

namespace PlanBot.Channels.Telegram.Api;

/// <summary>An update as it came, before anything of it but its number has been understood.</summary>
/// <param name="Id">Grows by one an update; what came twice has the same.</param>
/// <param name="Json">The whole update, to be kept.</param>
internal sealed record ReceivedUpdate(long Id, string Json)
{
    /// <summary>An update's JSON, whole; null where it is none or has no number.</summary>
    public static ReceivedUpdate? Of(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = TelegramJson.Default.Options.MaxDepth });
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc cref="Of(string)"/>
    public static ReceivedUpdate? Of(JsonElement update) =>
        update.ValueKind == JsonValueKind.Object && update.TryGetProperty("update_id", out var id) && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number)
            ? new(number, update.GetRawText())
            : null;

    /// <summary>What it says. Of an update that cannot be read only the number, as of one of an unknown kind.</summary>
    public Update Read()
    {
        try
        {
            return JsonSerializer.Deserialize(Json, TelegramJson.Default.Update) ?? new(Id);
        }
        catch (JsonException)
        {
            return new(Id);
        }
    }
}
