using System.Globalization;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Outbox;

namespace PlanBot.Channels.Telegram.Updates;

/// <summary>Says what an update of Telegram means, in the words of any chat.</summary>
internal static class UpdateTranslator
{
    /// <summary>The kinds of updates the bot asks for.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["message", "edited_message", "callback_query", "my_chat_member"];

    /// <param name="me">The bot itself.</param>
    public static Translation Of(ReceivedUpdate received, User me) => received.Read() switch
    {
        { Message: { } message } => OfMessage(received, message, me),
        { EditedMessage: { } edited } => OfEdit(edited, me),
        { CallbackQuery: { } pressed } => OfPress(pressed),
        { MyChatMember: { } member } => OfMembership(member),
        _ => new Translation.Ignored("unknown"),
    };

    /// <summary>The chat an update belongs to, so that what happens in one chat is handled in order; "" for none.</summary>
    public static string ChatOf(Update update)
    {
        var chat = (update.Message ?? update.EditedMessage ?? update.CallbackQuery?.Message)?.Chat ?? update.MyChatMember?.Chat;
        return chat is null ? "" : Number(chat.Id);
    }

    private static Translation OfMessage(ReceivedUpdate received, Message message, User me)
    {
        if (message is { MigrateToChatId: { } to, Chat: { } old })
            return new Translation.Moved(Number(old.Id), Number(to));
        if (message is { MigrateFromChatId: { } from, Chat: { } grown })
            return new Translation.Moved(Number(from), Number(grown.Id));
        if (Person(message) is not { } person || MessageText.Of(message, me) is not { IsMeant: true } text)
            return new Translation.Ignored("message");
        var (chat, isGroup) = (AddressOf(message), IsGroup(message.Chat!));
        return text.Words is { } words
            ? new Translation.Happened("message", new ChatEvent.Wrote(chat, person, isGroup, words, text.Command, Number(message.MessageId)), message.Date)
            : MessageContents.IsFromAPerson(received)
                ? new Translation.Happened("message", new ChatEvent.SentOther(chat, person, isGroup, Number(message.MessageId)), message.Date)
                : new Translation.Ignored("message");
    }

    private static Translation OfEdit(Message message, User me) =>
        Person(message) is { } person && MessageText.Of(message, me) is { IsMeant: true, Words: { } words } text
            ? new Translation.Happened(
                "edited_message",
                new ChatEvent.Wrote(AddressOf(message), person, IsGroup(message.Chat!), words, text.Command, Number(message.MessageId), IsEdit: true),
                message.Date)
            : new Translation.Ignored("edited_message");

    // A message that is too old is named, but can no longer be changed; one sent by way of an inline query is in no chat of ours.
    private static Translation OfPress(CallbackQuery pressed)
    {
        if (pressed is not { From: { IsBot: false } person, Message: { Chat: { } chat } message, Data: { } data })
            return new Translation.Ignored("callback_query");
        var isAccessible = message.Date != 0;
        return new Translation.Happened(
            "callback_query",
            new ChatEvent.Pressed(AddressOf(message), Number(person.Id), IsGroup(chat), data, isAccessible ? Number(message.MessageId) : null));
    }

    private static Translation OfMembership(ChatMemberUpdated member) =>
        member is { Chat: { Type: not "channel" } chat, NewChatMember.Status: { } status }
            ? new Translation.Membership(Number(chat.Id), status is not ("kicked" or "left"))
            : new Translation.Ignored("my_chat_member");

    // Nobody in particular wrote what was sent in a group's or channel's name, by a bot, or by way of one.
    private static string? Person(Message message) =>
        message is { From: { IsBot: false } from, SenderChat: null, ViaBot: null, Chat.Type: not "channel", Date: > 0 } ? Number(from.Id) : null;

    // In a group without topics the thread is only a chain of replies: no place to write to.
    private static ChatAddress AddressOf(Message message) => new(
        TelegramChannel.ChannelName,
        Number(message.Chat!.Id),
        message is { IsTopicMessage: true, MessageThreadId: { } thread } ? Number(thread) : null);

    private static bool IsGroup(Chat chat) => chat.Type is "group" or "supergroup";

    private static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
