using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Zalo.FakeZaloApi;

/// <summary>A message the bot sent.</summary>
/// <param name="AnswerLost">True where it was accepted and the bot was not told so.</param>
internal sealed record ZaloSaid(string Id, string Chat, string Text, bool AnswerLost = false);

/// <summary>
/// A Zalo Bot API server on this machine that is as strict as the documentation and goes wrong when it is told to. Knows
/// nothing of the program under test. Safe for many threads.
/// </summary>
internal sealed partial class FakeZalo : IAsyncDisposable
{
    public const string Token = "12345689:abc-xyz_fake";

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _end = new();
    private readonly WebApplication _app;
    private readonly TimeProvider _time;
    private readonly FakeSignal _signal;
    private readonly Dictionary<string, int> _calls = [];
    private readonly Dictionary<string, Queue<FakeFault>> _faults = [];
    private readonly Queue<string> _waiting = new();
    private readonly List<ZaloSaid> _said = [];
    private readonly HashSet<string> _known = [];
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
    private Func<string, FakeFault?>? _choice;
    private int _ids;
    private int _pollers;
    private bool _handedOver;

    private FakeZalo(WebApplication app, TimeProvider time)
    {
        (_app, _time, _signal) = (app, time, new(_gate));
        app.Run(Answer);
    }

    public string Url => _app.Urls.Single();
    public string WebhookUrl { get; private set; } = "";
    public string? Secret { get; private set; }
    public IReadOnlyList<ZaloSaid> Said => Seen(() => _said.ToArray());
    public int Typings { get; private set; }

    /// <summary>True while an event waits, or the bot has taken one and not yet asked for the next.</summary>
    public bool IsBusy => Seen(() => _waiting.Count > 0 || _handedOver);

    /// <summary>True while the bot waits for an event.</summary>
    public bool IsPolled => Seen(() => _pollers > 0);

    public static async Task<FakeZalo> Start(TimeProvider time, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var fake = new FakeZalo(builder.Build(), time);
        await fake._app.StartAsync(cancellation);
        return fake;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _app.DisposeAsync();
        _http.Dispose();
    }

    public int Calls(string method) => Seen(() => _calls.GetValueOrDefault(method));

    /// <summary>Ends when a method has been called so often; it need not have been answered.</summary>
    public Task WhenCalled(string method, int times) => _signal.Until(() => _calls.GetValueOrDefault(method) >= times);

    public Task WhenSaid(int count) => _signal.Until(() => _said.Count >= count);

    /// <summary>The next calls of this method go wrong, one after the other.</summary>
    public void Next(string method, params FakeFault[] faults)
    {
        lock (_gate)
            foreach (var fault in faults)
            {
                if (!_faults.TryGetValue(method, out var queue))
                    _faults[method] = queue = [];
                queue.Enqueue(fault);
            }
    }

    /// <summary>Asked about every call for which nothing else was said, by its method; may be called from many threads at once.</summary>
    public void Choose(Func<string, FakeFault?> choice)
    {
        lock (_gate)
            _choice = choice;
    }

    /// <summary>A chat the bot may write to.</summary>
    public void Know(string chat)
    {
        lock (_gate)
            _known.Add(chat);
    }

    private async Task Answer(HttpContext http)
    {
        var parts = (http.Request.Path.Value ?? "").Split('/', 3);
        if (parts is not ["", var bot, var method] || !bot.StartsWith("bot", StringComparison.Ordinal))
            await Refuse(http, new(400, "Bad request"));
        else if (bot[3..] != Token)
            await Refuse(http, new(401, "Unauthorized"));
        else
            await Obey(http, method);
    }

    private async Task Obey(HttpContext http, string method)
    {
        using var body = new StreamReader(http.Request.Body, Encoding.UTF8);
        var text = await body.ReadToEndAsync(CancellationToken.None);
        FakeFault? fault;
        Func<string, FakeFault?>? choice;
        lock (_gate)
        {
            _calls[method] = _calls.GetValueOrDefault(method) + 1;
            fault = _faults.TryGetValue(method, out var queue) && queue.TryDequeue(out var next) ? next : null;
            choice = _choice;
        }

        fault ??= choice?.Invoke(method);
        _signal.Changed();
        try
        {
            if (fault is FakeFault.Refuse refuse)
                throw new BotApiRefusal(refuse.Code, refuse.Description);
            if (fault is FakeFault.Raw raw)
            {
                await Write(http, raw.Status, raw.Body);
                return;
            }

            if (fault is FakeFault.CutBefore)
            {
                http.Abort();
                return;
            }

            var result = await Handle(method, Parameters(text), http.RequestAborted);
            if (fault is FakeFault.CutAfter)
            {
                Lose(result);
                http.Abort();
            }
            else if (fault is FakeFault.RawAfter other)
                await Write(http, other.Status, other.Body);
            else
                await Write(http, 200, result is null ? """{"ok":true}""" : new JsonObject { ["ok"] = true, ["result"] = result, ["of_the_future"] = 1 }.ToJsonString());
        }
        catch (BotApiRefusal refusal)
        {
            await Refuse(http, refusal);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    private void Lose(JsonNode? result)
    {
        lock (_gate)
            if (result?["message_id"]?.GetValue<string>() is { } id && _said.FindIndex(m => m.Id == id) is >= 0 and var place)
                _said[place] = _said[place] with { AnswerLost = true };
    }

    private static JsonObject Parameters(string body)
    {
        try
        {
            return body.Length == 0 ? [] : JsonNode.Parse(body) as JsonObject ?? throw Invalid("object expected");
        }
        catch (JsonException)
        {
            throw Invalid("no JSON");
        }
    }

    private async Task<JsonNode?> Handle(string method, JsonObject call, CancellationToken gone)
    {
        if (method == "getUpdates")
            return await Poll(call, gone);
        lock (_gate)
        {
            var result = method switch
            {
                "getMe" => Me(call),
                "setWebhook" => SetWebhook(call),
                "deleteWebhook" => DeleteWebhook(call),
                "getWebhookInfo" => Info(call),
                "sendMessage" => Send(call),
                "sendChatAction" => Act(call),
                _ => throw new BotApiRefusal(400, "Bad request: API name"),
            };
            _signal.Changed();
            return result;
        }
    }

    private static JsonObject Me(JsonObject call)
    {
        Only(call);
        return new() { ["id"] = "12345689", ["account_name"] = "Bot Kế hoạch phường", ["account_type"] = "BASIC", ["can_join_groups"] = false };
    }

    private JsonObject SetWebhook(JsonObject call)
    {
        Only(call, "url", "secret_token");
        var (url, secret) = (Text(call, "url"), Text(call, "secret_token"));
        if (secret.Length is < 8 or > 256)
            throw Invalid("secret_token must have 8 to 256 characters");
        // The real server wants a public HTTPS address; a bot under test is at home on this machine.
        (WebhookUrl, Secret) = (url, secret);
        return new() { ["url"] = url, ["updated_at"] = 1_772_000_000_000, ["verification"] = new JsonObject { ["ok"] = false, ["hint"] = "unreachable" } };
    }

    private JsonObject DeleteWebhook(JsonObject call)
    {
        Only(call);
        (WebhookUrl, Secret) = ("", null);
        return new() { ["url"] = "", ["updated_at"] = 1_772_000_000_000 };
    }

    private JsonObject Info(JsonObject call)
    {
        Only(call);
        return new() { ["url"] = WebhookUrl, ["updated_at"] = 1_772_000_000_000 };
    }

    private JsonObject Send(JsonObject call)
    {
        Only(call, "chat_id", "text");
        var (chat, text) = (Text(call, "chat_id"), Text(call, "text"));
        if (text.Length is 0 or > 2_000)
            throw Invalid("text must have 1 to 2000 characters");
        if (!_known.Contains(chat))
            throw Invalid("chat_id: nobody wrote from there");
        var said = new ZaloSaid($"m{++_ids}", chat, text);
        _said.Add(said);
        return new() { ["message_id"] = said.Id, ["date"] = _time.GetUtcNow().ToUnixTimeMilliseconds() };
    }

    private JsonNode? Act(JsonObject call)
    {
        Only(call, "chat_id", "action");
        if (Text(call, "action") != "typing")
            throw Invalid("action");
        Typings++;
        return null;
    }

    private async Task<JsonNode> Poll(JsonObject call, CancellationToken gone)
    {
        Only(call, "timeout");
        var seconds = int.Parse(Text(call, "timeout"), null);
        lock (_gate)
        {
            _handedOver = false;
            _pollers++;
            if (WebhookUrl.Length > 0)
            {
                _pollers--;
                throw Invalid("a webhook is set");
            }
        }

        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), _time);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, gone, _end.Token);
            try
            {
                await _signal.Until(() => _waiting.Count > 0 || over.IsCancellationRequested).WaitAsync(over.Token);
            }
            catch (OperationCanceledException)
            {
                // Nothing came in time, or the poller went away.
            }

            gone.ThrowIfCancellationRequested();
            lock (_gate)
            {
                if (!_waiting.TryDequeue(out var next))
                    throw new BotApiRefusal(408, "Request timeout");
                _handedOver = true;
                return JsonNode.Parse(next)!;
            }
        }
        finally
        {
            lock (_gate)
                _pollers--;
        }
    }

    private static void Only(JsonObject call, params ReadOnlySpan<string> names)
    {
        foreach (var (name, _) in call)
            if (!names.Contains(name))
                throw Invalid($"unknown parameter {name}");
    }

    private static string Text(JsonObject call, string name) =>
        call[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Invalid($"{name} must be a string");

    private static BotApiRefusal Invalid(string what) => new(404, $"Invalid request: {what}");

    // HTTP 200 may carry a refusal.
    private static Task Refuse(HttpContext http, BotApiRefusal refusal) => Write(
        http, refusal.Code is 403 or 408 ? 200 : refusal.Code,
        new JsonObject { ["ok"] = false, ["error_code"] = refusal.Code, ["description"] = refusal.Message }.ToJsonString());

    private static Task Write(HttpContext http, int status, string body)
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, "application/json");
        return http.Response.WriteAsync(body, CancellationToken.None);
    }

    private T Seen<T>(Func<T> look)
    {
        lock (_gate)
            return look();
    }
}
