using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PlanBot.Channels.Zalo.Api.Wire;

namespace PlanBot.Channels.Zalo.Api;

/// <summary>One event as it came, out of whichever envelope.</summary>
/// <param name="Json">The event itself, to be kept.</param>
/// <param name="Event">What it says; of one that cannot be read, nothing.</param>
internal sealed record ReceivedEvent(string Json, ZaloEvent Event)
{
    // Room for every millisecond from 2020 to 2089 in front of 22 bits.
    private const long Epoch = 1_577_836_800_000;
    private const int IdBits = 22;
    private const long LastMoment = 1L << (63 - IdBits);

    /// <summary>
    /// Orders a chat's events by time and is the same whenever the same message comes: Zalo numbers nothing. Two messages of
    /// one millisecond are told apart by 22 bits of their ids; messages without a time by 62.
    /// </summary>
    public long Number
    {
        get
        {
            var id = BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(Event.Message?.MessageId ?? Json)));
            return Event.Message?.Date - Epoch is { } since and > 0 and < LastMoment ? (since << IdBits) | (id & ((1L << IdBits) - 1)) : id & (long.MaxValue >> 1);
        }
    }

    /// <summary>The event in a text: bare, or as the result of an answer; null where there is none.</summary>
    public static ReceivedEvent? Of(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = ZaloJson.Default.Options.MaxDepth });
            return Of(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <inheritdoc cref="Of(string)"/>
    public static ReceivedEvent? Of(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (!element.TryGetProperty("event_name", out _) && element.TryGetProperty("result", out var inner))
            return inner.ValueKind == JsonValueKind.Object ? new(inner.GetRawText(), Read(inner)) : null;
        return new(element.GetRawText(), Read(element));
    }

    private static ZaloEvent Read(JsonElement element)
    {
        try
        {
            return element.Deserialize(ZaloJson.Default.ZaloEvent) ?? new(null, null);
        }
        catch (JsonException)
        {
            return new(null, null);
        }
    }
}
