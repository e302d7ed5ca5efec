using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>One call as it arrived. Parameters are read by name and kind; one that nothing reads is refused, so that a slip in a name shows.</summary>
internal sealed class FakeCall
{
    private readonly JsonObject _body;
    private readonly HashSet<string> _read = [];

    private FakeCall(string method, JsonObject body) => (Method, _body) = (method, body);

    public string Method { get; }

    /// <summary>The chat it is about; null where it is about none.</summary>
    public long? ChatId => _body["chat_id"] is JsonValue value && value.TryGetValue<long>(out var chat) ? chat : null;

    public static FakeCall Read(string method, string body)
    {
        try
        {
            return new(method, body.Length == 0 ? [] : JsonNode.Parse(body) as JsonObject ?? throw BotApiRefusal.Bad("object expected as parameters"));
        }
        catch (JsonException)
        {
            throw BotApiRefusal.Bad("can't parse parameters JSON object");
        }
    }

    public long Number(string name) => OptionalNumber(name) ?? throw BotApiRefusal.Bad($"{name} is empty");

    public long? OptionalNumber(string name) => Value<long>(name, JsonValueKind.Number);

    public string Text(string name) => OptionalText(name) ?? throw BotApiRefusal.Bad($"{name} is empty");

    public string? OptionalText(string name)
    {
        _read.Add(name);
        return _body[name] switch
        {
            null => null,
            JsonValue value when value.TryGetValue<string>(out var text) => text,
            _ => throw BotApiRefusal.Bad($"{name} must be a string"),
        };
    }

    public bool Flag(string name)
    {
        _read.Add(name);
        return _body[name] switch
        {
            null => false,
            JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
            _ => throw BotApiRefusal.Bad($"{name} must be a boolean"),
        };
    }

    public JsonObject? Object(string name)
    {
        _read.Add(name);
        return _body[name] is null ? null : _body[name] as JsonObject ?? throw BotApiRefusal.Bad($"can't parse {name}: object expected");
    }

    public JsonArray? Array(string name)
    {
        _read.Add(name);
        return _body[name] is null ? null : _body[name] as JsonArray ?? throw BotApiRefusal.Bad($"can't parse {name}: array expected");
    }

    /// <summary>A list of strings; null where it was left out.</summary>
    public IReadOnlyList<string>? Texts(string name) => Array(name) is { } array
        ? [.. array.Select(item => item is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw BotApiRefusal.Bad($"can't parse {name}: strings expected"))]
        : null;

    /// <summary>All parameters have been read.</summary>
    public void End()
    {
        if (_body.Select(p => p.Key).FirstOrDefault(name => !_read.Contains(name)) is { } unknown)
            throw BotApiRefusal.Bad($"the fake knows no parameter {unknown} of {Method}");
    }

    private T? Value<T>(string name, JsonValueKind kind)
        where T : struct
    {
        _read.Add(name);
        return _body[name] switch
        {
            null => null,
            JsonValue value when value.GetValueKind() == kind && value.TryGetValue<T>(out var read) => read,
            _ => throw BotApiRefusal.Bad($"{name} must be a {kind}"),
        };
    }
}
