namespace PlanBot.Channels.Telegram.Api.Wire;

/// <summary>One thing that happened. All of null but the id: a kind this bot does not know.</summary>
internal sealed record Update(
    long UpdateId,
    Message? Message = null,
    Message? EditedMessage = null,
    CallbackQuery? CallbackQuery = null,
    ChatMemberUpdated? MyChatMember = null);

/// <summary>A button was pressed.</summary>
/// <param name="Message">Our message that bears it; its <see cref="Message.Date"/> is 0 where it is no longer accessible.</param>
/// <param name="Data">Anything at all: clients may send what no button ever said.</param>
internal sealed record CallbackQuery(string? Id, User? From, Message? Message, string? InlineMessageId, string? Data);

/// <summary>The bot itself was let in, thrown out or blocked.</summary>
internal sealed record ChatMemberUpdated(Chat? Chat, User? From, long Date, ChatMember? OldChatMember, ChatMember? NewChatMember);

/// <param name="Status">"member", "administrator", "restricted", "left", "kicked" (which is also: blocked by the person).</param>
internal sealed record ChatMember(string? Status, User? User);
