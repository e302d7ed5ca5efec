using System.Text;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Rendering;

namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>A reply's buttons as the platform takes them.</summary>
internal static class ReplyKeyboard
{
    private const int MostInRow = 8;
    private const int MostButtons = 100;
    private const int MostIdBytes = 64;

    /// <summary>Rows of at most eight; null where there are no buttons.</summary>
    /// <exception cref="ArgumentException">Too many buttons, or one whose id or label cannot be.</exception>
    public static IReadOnlyList<IReadOnlyList<MessageButton>>? Read(IReadOnlyList<IReadOnlyList<ReplyButton>> rows)
    {
        List<IReadOnlyList<MessageButton>> keyboard = [.. rows.SelectMany(row => row.Select(Button).Chunk(MostInRow))];
        if (keyboard.Sum(row => row.Count) > MostButtons)
            throw new ArgumentException($"more than {MostButtons} buttons", nameof(rows));
        return keyboard.Count == 0 ? null : keyboard;
    }

    private static MessageButton Button(ReplyButton button)
    {
        var label = PlainLetters.OnOneLine(button.Label);
        if (label.Length == 0)
            throw new ArgumentException("a button without a label", nameof(button));
        if (Encoding.UTF8.GetByteCount(button.Id) is 0 or > MostIdBytes)
            throw new ArgumentException($"the button “{label}” has an id of {Encoding.UTF8.GetByteCount(button.Id)} bytes", nameof(button));
        return new(label, button.Id);
    }
}
