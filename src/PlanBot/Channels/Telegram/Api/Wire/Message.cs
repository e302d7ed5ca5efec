namespace PlanBot.Channels.Telegram.Api.Wire;

/// <summary>A message. Whatever the server left out or set to null is null, 0 or false.</summary>
/// <param name="MessageId">Unique in its chat.</param>
/// <param name="MessageThreadId">The topic, or in a group without topics the thread of replies.</param>
/// <param name="IsTopicMessage">True where the thread is a topic.</param>
/// <param name="SenderChat">The group or channel in whose name it was sent.</param>
/// <param name="Date">Seconds since 1970; 0 where the message is no longer accessible.</param>
/// <param name="Entities">Offsets and lengths in UTF-16 units of <paramref name="Text"/>.</param>
/// <param name="MigrateToChatId">The supergroup that this group has become.</param>
/// <param name="MigrateFromChatId">The group that this supergroup was.</param>
internal sealed record Message(
    long MessageId,
    long? MessageThreadId = null,
    bool IsTopicMessage = false,
    User? From = null,
    Chat? SenderChat = null,
    Chat? Chat = null,
    long Date = 0,
    long? EditDate = null,
    string? Text = null,
    IReadOnlyList<MessageEntity>? Entities = null,
    string? Caption = null,
    IReadOnlyList<MessageEntity>? CaptionEntities = null,
    Message? ReplyToMessage = null,
    User? ViaBot = null,
    IReadOnlyList<User>? NewChatMembers = null,
    User? LeftChatMember = null,
    bool GroupChatCreated = false,
    bool SupergroupChatCreated = false,
    string? NewChatTitle = null,
    long? MigrateToChatId = null,
    long? MigrateFromChatId = null);

/// <summary>A stretch of a text with a meaning.</summary>
/// <param name="Type">"mention", "bot_command", "text_mention" …</param>
/// <param name="User">Who is meant, of a "text_mention".</param>
internal sealed record MessageEntity(string? Type, int Offset, int Length, User? User = null);

/// <param name="Type">"private", "group", "supergroup" or "channel".</param>
internal sealed record Chat(long Id, string? Type = null, string? Title = null, bool IsForum = false);

/// <param name="Username">Without the @.</param>
/// <param name="CanReadAllGroupMessages">Only of the bot itself: its privacy mode is off.</param>
internal sealed record User(
    long Id,
    bool IsBot = false,
    string? FirstName = null,
    string? Username = null,
    string? LanguageCode = null,
    bool CanJoinGroups = false,
    bool CanReadAllGroupMessages = false);
