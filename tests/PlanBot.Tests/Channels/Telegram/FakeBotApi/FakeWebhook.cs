using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Where updates are pushed to, and the pushing: again and again until the bot takes them.</summary>
internal sealed partial class FakeWebhook(Lock gate, FakeUpdates updates, FakeSignal signal, TimeProvider time) : IDisposable
{
    private const int LongBody = 100_000;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
    private readonly CancellationTokenSource _end = new();
    private int _inHand;
    private long _connections = 40;
    private string? _lastError;

    public string Url { get; private set; } = "";
    public string? Secret { get; private set; }

    /// <summary>False where the test delivers by itself (<see cref="Deliver"/>): twice, late, out of order.</summary>
    public bool Automatic { get; set; } = true;

    /// <summary>How many are on their way at once. With more than one, their order is nobody's promise.</summary>
    public int Parallel { get; set; } = 1;

    /// <summary>How long until one that was not taken is sent again.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Deliveries that were not taken.</summary>
    public int Failures { get; private set; }

    public bool IsSet => Url.Length > 0;

    public JsonNode Set(FakeCall call)
    {
        var (url, secret, allowed) = (call.Text("url"), call.OptionalText("secret_token"), call.Texts("allowed_updates"));
        var (connections, drop) = (call.OptionalNumber("max_connections") ?? 40, call.Flag("drop_pending_updates"));
        call.End();
        if (url.Length > 0 && !Serves(url))
            throw BotApiRefusal.Bad("bad webhook: An HTTPS URL must be provided for webhook");
        if (secret is not null && !SecretForm().IsMatch(secret))
            throw BotApiRefusal.Bad("secret token contains unallowed characters");
        if (connections is < 1 or > 100)
            throw BotApiRefusal.Bad("max_connections must be between 1 and 100");
        (Url, Secret, updates.Allowed, _connections) = (url, secret, allowed, connections);
        if (drop)
            updates.Pending.Clear();
        return true;
    }

    public JsonNode Delete(FakeCall call)
    {
        var drop = call.Flag("drop_pending_updates");
        call.End();
        (Url, Secret) = ("", null);
        if (drop)
            updates.Pending.Clear();
        return true;
    }

    public JsonNode Info(FakeCall call)
    {
        call.End();
        var info = new JsonObject { ["url"] = Url, ["has_custom_certificate"] = false, ["pending_update_count"] = updates.Pending.Count };
        if (IsSet)
            (info["max_connections"], info["allowed_updates"]) = (_connections, new JsonArray([.. (updates.Allowed ?? []).Select(kind => (JsonNode)kind)]));
        if (_lastError is not null)
            (info["last_error_date"], info["last_error_message"]) = (time.GetUtcNow().ToUnixTimeSeconds(), _lastError);
        return info;
    }

    /// <summary>Sends what waits, as far as there is room. Call under the lock.</summary>
    public void Push()
    {
        if (!Automatic || !IsSet)
            return;
        while (_inHand < Parallel && updates.Pending.Find(p => !p.InHand) is { } next)
        {
            next.InHand = true;
            _inHand++;
            _ = Task.Run(() => Carry(next));
        }
    }

    /// <summary>One delivery of anything. The answer's status; 0 where none came. What was taken is confirmed.</summary>
    /// <param name="secret">In place of the one that was set; "" for no header at all.</param>
    public async Task<int> Deliver(string json, string? secret = null)
    {
        var status = await Post(json, secret);
        lock (gate)
            if (status is < 200 or >= 300)
                (Failures, _lastError) = (Failures + 1, status == 0 ? "Connection refused" : $"Wrong response from the webhook: {status}");
            else if (updates.Pending.Find(p => p.Json == json) is { } taken)
                (_, updates.Confirmed) = (updates.Pending.Remove(taken), Math.Max(updates.Confirmed, taken.Id));
        signal.Changed();
        return status;
    }

    public void Dispose()
    {
        _end.Cancel();
        _http.Dispose();
        _end.Dispose();
    }

    private async Task<int> Post(string json, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        if ((secret ?? Secret) is { Length: > 0 } shown)
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", shown);
        request.Headers.ExpectContinue = json.Length > LongBody; // who is turned away for its length is told before it has sent it all
        try
        {
            using var response = await _http.SendAsync(request, _end.Token);
            return (int)response.StatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
        {
            return 0;
        }
    }

    private async Task Carry(PendingUpdate update)
    {
        var status = await Deliver(update.Json);
        lock (gate)
        {
            _inHand--;
            Push();
        }

        if (status is >= 200 and < 300 || _end.IsCancellationRequested)
            return;
        await Task.Delay(RetryDelay, time);
        lock (gate)
        {
            update.InHand = false;
            Push();
        }
    }

    // The real server wants HTTPS; a bot under test is at home on this machine.
    private static bool Serves(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$")]
    private static partial Regex SecretForm();
}
