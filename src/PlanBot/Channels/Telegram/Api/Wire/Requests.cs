namespace PlanBot.Channels.Telegram.Api.Wire;

/// <param name="Offset">One more than the last update that is safe: the server forgets all before it.</param>
/// <param name="Timeout">Seconds to wait while there is nothing.</param>
internal sealed record GetUpdatesRequest(long? Offset, int Limit, int Timeout, IReadOnlyList<string> AllowedUpdates);

/// <param name="SecretToken">1 to 256 of A-Z, a-z, 0-9, _ and -.</param>
internal sealed record SetWebhookRequest(string Url, string SecretToken, IReadOnlyList<string> AllowedUpdates, int? MaxConnections = null)
{
    // The secret stays out of every text.
    public override string ToString() => nameof(SetWebhookRequest);
}

internal sealed record DeleteWebhookRequest(bool DropPendingUpdates);

/// <param name="LanguageCode">Two letters; null for everybody whose language has no list of its own.</param>
internal sealed record SetMyCommandsRequest(IReadOnlyList<BotCommand> Commands, string? LanguageCode);

internal sealed record OfLanguageRequest(string? LanguageCode);

internal sealed record SetMyDescriptionRequest(string Description, string? LanguageCode);

internal sealed record SetMyShortDescriptionRequest(string ShortDescription, string? LanguageCode);

internal sealed record LinkPreviewOptions(bool IsDisabled);

internal sealed record ReplyParameters(long MessageId, bool AllowSendingWithoutReply);

/// <param name="Text">HTML, 1 to 4,096 UTF-16 units once its tags and entities are read.</param>
internal sealed record SendMessageRequest(
    long ChatId,
    long? MessageThreadId,
    string Text,
    string ParseMode,
    LinkPreviewOptions LinkPreviewOptions,
    ReplyParameters? ReplyParameters,
    InlineKeyboardMarkup? ReplyMarkup);

/// <param name="ReplyMarkup">Null takes the buttons away.</param>
internal sealed record EditMessageTextRequest(
    long ChatId,
    long MessageId,
    string Text,
    string ParseMode,
    LinkPreviewOptions LinkPreviewOptions,
    InlineKeyboardMarkup? ReplyMarkup);

/// <param name="Text">At most 200 characters; null only ends the button's waiting.</param>
internal sealed record AnswerCallbackQueryRequest(string CallbackQueryId, string? Text);

/// <param name="Action">"typing".</param>
internal sealed record SendChatActionRequest(long ChatId, long? MessageThreadId, string Action);

internal sealed record GetChatMemberRequest(long ChatId, long UserId);
