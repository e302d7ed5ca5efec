using PlanBot.Channels.Chatting;
using PlanBot.Channels.Zalo.Api.Wire;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Outbox;

namespace PlanBot.Channels.Zalo.Receiving;

/// <summary>What an event means to the bot.</summary>
/// <param name="Kind">For the counter: the event's kind, "group" for what was said among several, "unknown" for what this bot does not know.</param>
/// <param name="Event">Null where there is nothing for the bot.</param>
internal sealed record EventMeaning(string Kind, ChatEvent? Event)
{
    private static readonly EventMeaning Unknown = new("unknown", null);

    /// <summary>Groups are a trial of the platform's that does not say whom a message is for: what is said there is left alone.</summary>
    public static EventMeaning Of(ZaloEvent happened)
    {
        if (KindOf(happened.EventName) is not { } kind
            || happened.Message is not { Chat: { Id: { Length: > 0 } chat } place, From: { Id: { Length: > 0 } person, IsBot: false } } message)
            return Unknown;
        if (!IsPrivate(place, person))
            return new("group", null);
        var (address, id) = (new ChatAddress(ZaloChannel.ChannelName, chat), message.MessageId ?? "");
        var isPicture = kind == "image" || message.Photo is not null || message.PhotoUrl is not null;
        var words = (isPicture ? message.Caption ?? message.Text : message.Text)?.Trim();
        return (kind is "text" or "image") && words is { Length: > 0 }
            ? new(kind, new ChatEvent.Wrote(address, person, IsGroup: false, words, Command: null, id))
            : new(kind, new ChatEvent.SentOther(address, person, IsGroup: false, id));
    }

    private static string? KindOf(string? name) => name switch
    {
        "message.text.received" => "text",
        "message.image.received" => "image",
        "message.sticker.received" => "sticker",
        "message.voice.received" => "voice",
        "message.unsupported.received" => "unsupported",
        _ => null,
    };

    // Where it does not say, a chat that has the person's own id is theirs.
    private static bool IsPrivate(ZaloChat chat, string person) =>
        chat.ChatType is { } type ? string.Equals(type, "PRIVATE", StringComparison.OrdinalIgnoreCase) : chat.Id == person;
}
