using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>
/// A Bot API server on this machine that is as strict as the documentation and goes wrong when it is told to. Knows nothing
/// of the program under test and nothing of a test framework. Safe for many threads.
/// </summary>
internal sealed partial class FakeTelegram : IAsyncDisposable
{
    public const string Token = "7001002003:AAFakeFakeFakeFakeFakeFakeFakeFake-_";

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _end = new();
    private readonly WebApplication _app;
    private readonly FakeSignal _signal;
    private readonly FakeUpdates _updates;
    private readonly FakeSending _sending;
    private readonly Dictionary<string, int> _calls = [];
    private readonly TimeProvider _time;
    private int _strangers;

    private FakeTelegram(WebApplication app, TimeProvider time)
    {
        (_app, _time) = (app, time);
        _signal = new(_gate);
        _updates = new(_gate, _signal, time);
        Limits = new(time);
        Webhook = new(_gate, _updates, _signal, time);
        _sending = new(Limits, time);
        app.Run(Answer);
    }

    public FakeFaults Faults { get; } = new();
    public FakeLimits Limits { get; }
    public FakeProfile Profile { get; } = new();
    public FakeWebhook Webhook { get; }

    /// <summary>Who administers which group.</summary>
    public HashSet<(long Chat, long Person)> Admins { get; } = [];

    /// <summary>The setting "Telegram:BaseUrl" of the bot under test.</summary>
    public string Url => _app.Urls.Single();

    /// <param name="time">The fake's clock: polls, limits and the webhook's repeats go by it.</param>
    public static async Task<FakeTelegram> Start(TimeProvider time, CancellationToken cancellation = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var fake = new FakeTelegram(builder.Build(), time);
        await fake._app.StartAsync(cancellation);
        return fake;
    }

    /// <summary>Goes away; whoever is connected is cut off. May be said twice.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_end.IsCancellationRequested)
            return;
        await _end.CancelAsync();
        Webhook.Dispose();
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext http)
    {
        var parts = (http.Request.Path.Value ?? "").Split('/', 3);
        if (parts is not ["", var bot, var method] || !bot.StartsWith("bot", StringComparison.Ordinal))
            await Refuse(http, new(404, "Not Found"));
        else if (bot[3..] != Token)
        {
            lock (_gate)
                _strangers++;
            _signal.Changed();
            await Refuse(http, new(401, "Unauthorized"));
        }
        else
            await Obey(http, method);
    }

    private async Task Obey(HttpContext http, string method)
    {
        using var body = new StreamReader(http.Request.Body, Encoding.UTF8);
        try
        {
            var call = FakeCall.Read(method, await body.ReadToEndAsync(http.RequestAborted));
            lock (_gate)
                _calls[method] = _calls.GetValueOrDefault(method) + 1;
            _signal.Changed();
            await Obey(http, call, Faults.Take(call));
        }
        catch (BotApiRefusal refusal)
        {
            await Refuse(http, refusal);
        }
        catch (OperationCanceledException)
        {
            // The caller or the fake itself has gone.
            http.Abort();
        }
    }

    private async Task Obey(HttpContext http, FakeCall call, FakeFault? fault)
    {
        switch (fault)
        {
            case FakeFault.Refuse refuse:
                if (refuse.RetryAfter is { } silence)
                    lock (_gate)
                        Limits.Mute(TimeSpan.FromSeconds(silence));
                throw new BotApiRefusal(refuse.Code, refuse.Description, refuse.RetryAfter, refuse.MigrateTo);
            case FakeFault.Raw raw:
                await Write(http, raw.Status, raw.Body, raw.Type);
                return;
            case FakeFault.CutBefore:
                http.Abort();
                return;
            case FakeFault.SlowBefore slow:
                await slow.Release.WaitAsync(http.RequestAborted).WaitAsync(_end.Token);
                break;
        }

        var result = await Handle(call, http.RequestAborted);
        if (fault is FakeFault.CutAfter or FakeFault.SlowAfter or FakeFault.RawAfter)
            Lose(call, result);
        if (fault is FakeFault.SlowAfter late)
            await late.Release.WaitAsync(http.RequestAborted).WaitAsync(_end.Token);
        if (fault is FakeFault.CutAfter)
            http.Abort();
        else if (fault is FakeFault.RawAfter other)
            await Write(http, other.Status, other.Body, other.Type);
        else
            await Write(http, 200, new JsonObject { ["ok"] = true, ["result"] = result, ["of_the_future"] = 1 }.ToJsonString());
    }

    // A slow answer counts as lost too: nobody knows here whether the bot had the patience.
    private void Lose(FakeCall call, JsonNode result)
    {
        if (result is JsonObject && result["message_id"] is { } id && call.ChatId is { } chat)
            lock (_gate)
                _sending.To(chat).First(m => m.Id == id.GetValue<long>()).AnswerLost = true;
    }

    private async Task<JsonNode> Handle(FakeCall call, CancellationToken gone)
    {
        if (call.Method == "getUpdates")
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(gone, _end.Token);
            return await _updates.Poll(call, () => Webhook.IsSet, over.Token);
        }

        lock (_gate)
        {
            var result = HandleAtOnce(call);
            Webhook.Push();
            _signal.Changed();
            return result;
        }
    }

    private JsonNode HandleAtOnce(FakeCall call) => call.Method switch
    {
        "getMe" => Me(call),
        "setWebhook" => Webhook.Set(call),
        "deleteWebhook" => Webhook.Delete(call),
        "getWebhookInfo" => Webhook.Info(call),
        "setMyCommands" => Profile.SetCommands(call),
        "getMyCommands" => Profile.GetCommands(call),
        "setMyDescription" => Profile.SetDescription(call),
        "getMyDescription" => Profile.GetDescription(call),
        "setMyShortDescription" => Profile.SetShortDescription(call),
        "getMyShortDescription" => Profile.GetShortDescription(call),
        "getChatMember" => Member(call),
        "sendMessage" => _sending.Send(call),
        "editMessageText" => _sending.Edit(call),
        "answerCallbackQuery" => _sending.AnswerCallback(call),
        "sendChatAction" => _sending.Action(call),
        _ => throw new BotApiRefusal(404, "Not Found: method not found"),
    };

    private static JsonObject Me(FakeCall call)
    {
        call.End();
        var me = FakeJson.Bot;
        (me["can_join_groups"], me["can_read_all_group_messages"]) = (true, true);
        return me;
    }

    private JsonObject Member(FakeCall call)
    {
        var (chat, person) = (call.Number("chat_id"), call.Number("user_id"));
        call.End();
        return new() { ["status"] = Admins.Contains((chat, person)) ? "administrator" : "member", ["user"] = FakeJson.Person(person) };
    }

    private static Task Refuse(HttpContext http, BotApiRefusal refusal)
    {
        var parameters = new JsonObject();
        if (refusal.RetryAfter is { } seconds)
            parameters["retry_after"] = seconds;
        if (refusal.MigrateTo is { } chat)
            parameters["migrate_to_chat_id"] = chat;
        var answer = new JsonObject { ["ok"] = false, ["error_code"] = refusal.Code, ["description"] = refusal.Message };
        if (parameters.Count > 0)
            answer["parameters"] = parameters;
        return Write(http, refusal.Code, answer.ToJsonString());
    }

    private static Task Write(HttpContext http, int status, string body, string type = "application/json")
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, type);
        return http.Response.WriteAsync(body, http.RequestAborted);
    }
}
