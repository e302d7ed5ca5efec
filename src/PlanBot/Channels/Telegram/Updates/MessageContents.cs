using System.Text.Json;
using PlanBot.Channels.Telegram.Api;

namespace PlanBot.Channels.Telegram.Updates;

/// <summary>Tells a picture that a person sent from what Telegram itself reports in a chat (a pinned message, a new title).</summary>
internal static class MessageContents
{
    private static readonly string[] Sent =
    [
        "animation", "audio", "contact", "dice", "document", "location", "paid_media", "photo", "poll", "sticker", "story", "venue",
        "video", "video_note", "voice",
    ];

    public static bool IsFromAPerson(ReceivedUpdate received)
    {
        using var update = JsonDocument.Parse(received.Json, new() { MaxDepth = 256 });
        return update.RootElement.GetProperty("message") is var message && Sent.Any(kind => message.TryGetProperty(kind, out _));
    }
}
