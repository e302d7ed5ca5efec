using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanBot.Channels.BotApi;
using PlanBot.Channels.Zalo.Api.Wire;

namespace PlanBot.Channels.Zalo.Api;

/// <summary>The methods of the Zalo Bot API that this bot uses. Safe for many threads; one for the whole program.</summary>
internal sealed class ZaloClient(ZaloBot bot, ZaloOptions options, TimeProvider time) : IDisposable
{
    private static readonly AnswerReader<ReceivedEvent> Event = new(ReceivedEvent.Of);
    private static readonly AnswerReader<bool> Nothing = new(_ => true);

    private readonly BotConnection _connection = new(bot.Token, options.BaseUrl, TimeSpan.FromSeconds(options.ConnectSeconds), time);
    private readonly TimeSpan _patience = TimeSpan.FromSeconds(options.CallSeconds);

    public Task<BotAnswer<ZaloMe>> GetMe(CancellationToken cancellation) => Ask("getMe", ZaloJson.Default.ZaloMe, cancellation);

    /// <summary>Waits up to <see cref="ZaloOptions.PollSeconds"/> for one event, which is then gone from the server; a stop cuts the wait. Refused with 408 where none came.</summary>
    public Task<BotAnswer<ReceivedEvent>> GetUpdates(CancellationToken cancellation) => _connection.Send(
        new("getUpdates", Json(new(options.PollSeconds.ToString(CultureInfo.InvariantCulture)), ZaloJson.Default.GetZaloUpdates), _patience + TimeSpan.FromSeconds(options.PollSeconds)),
        Event, cancellation);

    public Task<BotAnswer<bool>> SetWebhook(string url, string secret, CancellationToken cancellation) =>
        _connection.Send(new("setWebhook", Json(new(url, secret), ZaloJson.Default.SetZaloWebhook), _patience), Nothing, cancellation);

    public Task<BotAnswer<bool>> DeleteWebhook(CancellationToken cancellation) => _connection.Send(new("deleteWebhook", "{}"u8.ToArray(), _patience), Nothing, cancellation);

    public Task<BotAnswer<ZaloWebhookInfo>> GetWebhookInfo(CancellationToken cancellation) => Ask("getWebhookInfo", ZaloJson.Default.ZaloWebhookInfo, cancellation);

    /// <summary>A stop waits for its answer: otherwise nobody knows whether the person reads it.</summary>
    public Task<BotAnswer<ZaloSent>> SendMessage(string chat, string text, CancellationToken cancellation) => _connection.Send(
        new("sendMessage", Json(new(chat, text), ZaloJson.Default.SendZaloMessage), _patience, Finish: true),
        new AnswerReader<ZaloSent>(element => element.Deserialize(ZaloJson.Default.ZaloSent)), cancellation);

    /// <summary>Shows "typing" until a message comes.</summary>
    public Task<BotAnswer<bool>> SendTyping(string chat, CancellationToken cancellation) =>
        _connection.Send(new("sendChatAction", Json(new(chat, "typing"), ZaloJson.Default.SendZaloAction), _patience), Nothing, cancellation);

    public void Dispose() => _connection.Dispose();

    private Task<BotAnswer<T>> Ask<T>(string method, JsonTypeInfo<T> result, CancellationToken cancellation) =>
        _connection.Send(new(method, "{}"u8.ToArray(), _patience), new AnswerReader<T>(element => element.Deserialize(result)), cancellation);

    private static byte[] Json<T>(T request, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(request, type);
}
