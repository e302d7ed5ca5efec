using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Telegram.Api.Wire;
using PlanBot.Outbox;

namespace PlanBot.Channels.Telegram.Api;

/// <summary>The methods of the Bot API that this bot uses. Safe for many threads; one for the whole program.</summary>
internal sealed class TelegramClient(BotToken token, TelegramOptions options, TimeProvider time) : IDisposable
{
    /// <summary>Every update the server can give at once.</summary>
    public const int MostUpdates = 100;

    private static readonly AnswerReader<IReadOnlyList<ReceivedUpdate>> Updates = new(ReadUpdates);

    private readonly BotConnection _connection = new(token, options.BaseUrl, TimeSpan.FromSeconds(options.ConnectSeconds), time);
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(options.CallSeconds);

    public Task<BotAnswer<User>> GetMe(CancellationToken cancellation) => Ask("getMe", Nothing, TelegramJson.Default.User, cancellation);

    /// <summary>Waits up to <see cref="TelegramOptions.PollSeconds"/> for updates; a stop cuts the wait.</summary>
    /// <param name="offset">One more than the last update that is safe; null for all that are not confirmed.</param>
    /// <param name="kinds">"message", "callback_query" …; the others are not sent.</param>
    public Task<BotAnswer<IReadOnlyList<ReceivedUpdate>>> GetUpdates(long? offset, IReadOnlyList<string> kinds, CancellationToken cancellation)
    {
        var body = Json(new(offset, MostUpdates, options.PollSeconds, kinds), TelegramJson.Default.GetUpdatesRequest);
        return _connection.Send(new("getUpdates", body, _patience + TimeSpan.FromSeconds(options.PollSeconds)), Updates, cancellation);
    }

    public Task<BotAnswer<bool>> SetWebhook(SetWebhookRequest request, CancellationToken cancellation) =>
        Ask("setWebhook", Json(request, TelegramJson.Default.SetWebhookRequest), TelegramJson.Default.Boolean, cancellation);

    public Task<BotAnswer<bool>> DeleteWebhook(bool dropPending, CancellationToken cancellation) =>
        Ask("deleteWebhook", Json(new(dropPending), TelegramJson.Default.DeleteWebhookRequest), TelegramJson.Default.Boolean, cancellation);

    public Task<BotAnswer<WebhookInfo>> GetWebhookInfo(CancellationToken cancellation) =>
        Ask("getWebhookInfo", Nothing, TelegramJson.Default.WebhookInfo, cancellation);

    /// <param name="language">Two letters; null for everybody whose language has no list of its own.</param>
    public Task<BotAnswer<BotCommand[]>> GetMyCommands(string? language, CancellationToken cancellation) =>
        Ask("getMyCommands", Json(new(language), TelegramJson.Default.OfLanguageRequest), TelegramJson.Default.BotCommandArray, cancellation);

    public Task<BotAnswer<bool>> SetMyCommands(IReadOnlyList<BotCommand> commands, string? language, CancellationToken cancellation) =>
        Ask("setMyCommands", Json(new(commands, language), TelegramJson.Default.SetMyCommandsRequest), TelegramJson.Default.Boolean, cancellation);

    public Task<BotAnswer<BotDescription>> GetMyDescription(string? language, CancellationToken cancellation) =>
        Ask("getMyDescription", Json(new(language), TelegramJson.Default.OfLanguageRequest), TelegramJson.Default.BotDescription, cancellation);

    public Task<BotAnswer<bool>> SetMyDescription(string description, string? language, CancellationToken cancellation) =>
        Ask("setMyDescription", Json(new(description, language), TelegramJson.Default.SetMyDescriptionRequest), TelegramJson.Default.Boolean, cancellation);

    public Task<BotAnswer<BotShortDescription>> GetMyShortDescription(string? language, CancellationToken cancellation) =>
        Ask("getMyShortDescription", Json(new(language), TelegramJson.Default.OfLanguageRequest), TelegramJson.Default.BotShortDescription, cancellation);

    public Task<BotAnswer<bool>> SetMyShortDescription(string description, string? language, CancellationToken cancellation) =>
        Ask("setMyShortDescription", Json(new(description, language), TelegramJson.Default.SetMyShortDescriptionRequest), TelegramJson.Default.Boolean, cancellation);

    public Task<BotAnswer<Message>> SendMessage(SendMessageRequest request, CancellationToken cancellation) =>
        Tell("sendMessage", Json(request, TelegramJson.Default.SendMessageRequest), TelegramJson.Default.Message, cancellation);

    public Task<BotAnswer<Message>> EditMessageText(EditMessageTextRequest request, CancellationToken cancellation) =>
        Tell("editMessageText", Json(request, TelegramJson.Default.EditMessageTextRequest), TelegramJson.Default.Message, cancellation);

    public Task<BotAnswer<bool>> AnswerCallbackQuery(string id, string? text, CancellationToken cancellation) =>
        Tell("answerCallbackQuery", Json(new(id, text), TelegramJson.Default.AnswerCallbackQueryRequest), TelegramJson.Default.Boolean, cancellation);

    /// <summary>Shows "typing" for five seconds or until a message comes.</summary>
    public Task<BotAnswer<bool>> SendTyping(ChatAddress chat, CancellationToken cancellation) =>
        Ask("sendChatAction", Json(new(Number(chat.Chat), chat.Thread is { } thread ? Number(thread) : null, "typing"), TelegramJson.Default.SendChatActionRequest), TelegramJson.Default.Boolean, cancellation);

    public Task<BotAnswer<ChatMember>> GetChatMember(long chat, long person, CancellationToken cancellation) =>
        Ask("getChatMember", Json(new(chat, person), TelegramJson.Default.GetChatMemberRequest), TelegramJson.Default.ChatMember, cancellation);

    public void Dispose() => _connection.Dispose();

    private static byte[] Nothing => "{}"u8.ToArray();

    // A stop cuts what can be asked again …
    private Task<BotAnswer<T>> Ask<T>(string method, byte[] body, JsonTypeInfo<T> result, CancellationToken cancellation) =>
        _connection.Send(new(method, body, _patience), new AnswerReader<T>(element => element.Deserialize(result)), cancellation);

    // … and waits for what a person would see.
    private Task<BotAnswer<T>> Tell<T>(string method, byte[] body, JsonTypeInfo<T> result, CancellationToken cancellation) =>
        _connection.Send(new(method, body, _patience, Finish: true), new AnswerReader<T>(element => element.Deserialize(result)), cancellation);

    private static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    private static byte[] Json<T>(T request, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(request, type);

    // An update without a number cannot be confirmed either: it is passed over.
    private static IReadOnlyList<ReceivedUpdate> ReadUpdates(JsonElement result) =>
        result.ValueKind != JsonValueKind.Array ? [] : [.. result.EnumerateArray().Select(ReceivedUpdate.Of).OfType<ReceivedUpdate>()];
}
