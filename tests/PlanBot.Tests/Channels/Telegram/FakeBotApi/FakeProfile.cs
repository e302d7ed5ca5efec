using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Commands and descriptions by language; "" is the language of all others. Call under the fake's lock.</summary>
internal sealed partial class FakeProfile
{
    private readonly Dictionary<string, JsonArray> _commands = [];
    private readonly Dictionary<string, string> _descriptions = [];
    private readonly Dictionary<string, string> _shortDescriptions = [];

    /// <summary>"start — Bắt đầu", in order.</summary>
    public IReadOnlyList<string> Commands(string language = "") =>
        [.. _commands.GetValueOrDefault(language, []).Select(c => $"{c!["command"]} — {c["description"]}")];

    public string Description(string language = "") => _descriptions.GetValueOrDefault(language, "");

    public string ShortDescription(string language = "") => _shortDescriptions.GetValueOrDefault(language, "");

    public JsonNode SetCommands(FakeCall call)
    {
        var (commands, language) = (call.Array("commands") ?? throw BotApiRefusal.Bad("commands is empty"), Language(call));
        call.End();
        if (commands.Count > 100)
            throw BotApiRefusal.Bad("too many commands specified");
        foreach (var command in commands)
            Check(command as JsonObject ?? throw BotApiRefusal.Bad("expected an object"));
        _commands[language] = (JsonArray)commands.DeepClone();
        return true;
    }

    public JsonNode GetCommands(FakeCall call) => _commands.GetValueOrDefault(Asked(call), []).DeepClone();

    public JsonNode SetDescription(FakeCall call) => Set(call, "description", 512, _descriptions);

    public JsonNode GetDescription(FakeCall call) => new JsonObject { ["description"] = Description(Asked(call)) };

    public JsonNode SetShortDescription(FakeCall call) => Set(call, "short_description", 120, _shortDescriptions);

    public JsonNode GetShortDescription(FakeCall call) => new JsonObject { ["short_description"] = ShortDescription(Asked(call)) };

    private static JsonNode Set(FakeCall call, string name, int longest, Dictionary<string, string> texts)
    {
        var (text, language) = (call.OptionalText(name) ?? "", Language(call));
        call.End();
        if (text.Length > longest)
            throw BotApiRefusal.Bad($"{name} is too long");
        texts[language] = text;
        return true;
    }

    private static void Check(JsonObject command)
    {
        if (command["command"]?.GetValue<string>() is not { } name || !CommandName().IsMatch(name))
            throw BotApiRefusal.Bad("BOT_COMMAND_INVALID");
        if (command["description"]?.GetValue<string>() is not { Length: >= 1 and <= 256 })
            throw BotApiRefusal.Bad("BOT_COMMAND_DESCRIPTION_INVALID");
    }

    private static string Asked(FakeCall call)
    {
        var language = Language(call);
        call.End();
        return language;
    }

    private static string Language(FakeCall call) => call.OptionalText("language_code") switch
    {
        null or "" => "",
        { } code when TwoLetters().IsMatch(code) => code,
        _ => throw BotApiRefusal.Bad("invalid language_code specified"),
    };

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex TwoLetters();
}
