using System.Text;
using System.Text.Json.Nodes;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>Reads the buttons under a message.</summary>
internal static class FakeKeyboard
{
    private const int MostButtons = 100;
    private const int MostInRow = 8;
    private const int MostBytes = 64;

    /// <exception cref="BotApiRefusal">The markup is none, or a button cannot be.</exception>
    public static IReadOnlyList<IReadOnlyList<FakeButton>> Read(JsonObject? markup)
    {
        if (markup is null)
            return [];
        if (markup["inline_keyboard"] is not JsonArray rows || markup.Count != 1)
            throw BotApiRefusal.Bad("object expected as reply markup");
        List<IReadOnlyList<FakeButton>> keyboard = [.. rows.Select(Row)];
        if (keyboard.Sum(r => r.Count) > MostButtons)
            throw BotApiRefusal.Bad("reply markup is too long");
        return keyboard;
    }

    private static List<FakeButton> Row(JsonNode? row)
    {
        List<FakeButton> buttons = [.. (row as JsonArray ?? throw BotApiRefusal.Bad("can't parse keyboard: array of arrays expected")).Select(Button)];
        if (buttons.Count is 0 or > MostInRow)
            throw BotApiRefusal.Bad("a row has 1 to 8 buttons");
        return buttons;
    }

    private static FakeButton Button(JsonNode? node)
    {
        var button = node as JsonObject ?? throw BotApiRefusal.Bad("can't parse inline keyboard button: object expected");
        if (button.Select(p => p.Key).Except(["text", "callback_data"]).FirstOrDefault() is { } unknown)
            throw BotApiRefusal.Bad($"the fake knows no {unknown} of a button");
        var (label, data) = (button["text"]?.GetValue<string>(), button["callback_data"]?.GetValue<string>());
        if (string.IsNullOrWhiteSpace(label))
            throw BotApiRefusal.Bad("inline keyboard button text must be non-empty");
        if (data is null || Encoding.UTF8.GetByteCount(data) is 0 or > MostBytes)
            throw BotApiRefusal.Bad("BUTTON_DATA_INVALID");
        return new(label, data);
    }
}
