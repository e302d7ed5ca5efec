using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Channels.Zalo.FakeZaloApi;

// What people do, and how it is carried to a webhook.
internal sealed partial class FakeZalo
{
    private const int LongBody = 100_000;
    private int _events;

    /// <summary>An event as the platform would make it; nobody is told of it.</summary>
    /// <param name="kind">"text".</param>
    /// <param name="content">More fields of the message.</param>
    public JsonObject Event(string kind, string chat, string chatType = "PRIVATE", params ReadOnlySpan<(string Name, JsonNode Value)> content)
    {
        lock (_gate)
        {
            if (chatType == "PRIVATE")
                _known.Add(chat);
            var message = new JsonObject
            {
                ["from"] = new JsonObject { ["id"] = $"u{chat}", ["display_name"] = "Bà Ba", ["is_bot"] = false },
                ["chat"] = new JsonObject { ["id"] = chat, ["chat_type"] = chatType },
                ["message_id"] = $"e{++_events}",
                ["date"] = _time.GetUtcNow().ToUnixTimeMilliseconds() + _events,
            };
            foreach (var (name, value) in content)
                message[name] = value;
            return new() { ["event_name"] = $"message.{kind}.received", ["message"] = message };
        }
    }

    public JsonObject Text(string chat, string text) => Event("text", chat, "PRIVATE", ("text", text));

    /// <summary>Queues an event for whoever polls.</summary>
    public void Queue(JsonObject happened)
    {
        lock (_gate)
            _waiting.Enqueue(happened.ToJsonString());
        _signal.Changed();
    }

    /// <summary>The answer's status to one delivery, with the envelope of the documentation or bare.</summary>
    /// <param name="secret">In place of the one that was set; "" for no header at all.</param>
    public Task<int> Deliver(JsonObject happened, string? secret = null, bool isBare = false) =>
        DeliverText(isBare ? happened.ToJsonString() : new JsonObject { ["ok"] = true, ["result"] = happened.DeepClone() }.ToJsonString(), secret);

    public async Task<int> DeliverText(string body, string? secret = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, WebhookUrl) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        if ((secret ?? Secret) is { Length: > 0 } shown)
            request.Headers.Add("X-Bot-Api-Secret-Token", shown);
        request.Headers.ExpectContinue = body.Length > LongBody; // who is turned away for its length is told before it has sent it all
        using var response = await _http.SendAsync(request, _end.Token);
        return (int)response.StatusCode;
    }
}
