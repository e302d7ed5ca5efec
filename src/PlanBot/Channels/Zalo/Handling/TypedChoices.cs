using System.Globalization;
using System.Text.RegularExpressions;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Language;
using PlanBot.Outbox;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Channels.Zalo.Handling;

/// <summary>What a typed text chooses.</summary>
internal abstract record TypedChoice
{
    /// <param name="Button">The id of what was chosen.</param>
    internal sealed record Made(string Button) : TypedChoice;

    /// <summary>A number that stands for nothing, or no longer.</summary>
    internal sealed record Gone : TypedChoice;
}

/// <summary>
/// Numbers typed in place of buttons. They mean what stands under the last message that reached the chat, and only for a
/// while; the outbox, which keeps that message, knows it also after a restart.
/// </summary>
internal sealed partial class TypedChoices(ZaloOptions options, TimeProvider time)
{
    // A number so long that stands for nothing is a question: "2030", "120".
    private const int MostDigits = 2;

    /// <summary>Null where the text is a question or a command: "2030?", "2030", "bảo hiểm y tế".</summary>
    public TypedChoice? Read(ReadSession session, ChatAddress chat, string text)
    {
        if (OutgoingTable.Last(session, chat.Channel, chat.Chat) is not { } last)
            return null;
        var isOpen = time.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(last.Done ?? last.Made) < TimeSpan.FromMinutes(options.ChoiceMinutes);
        var choices = isOpen ? ZaloBody.Read(last.Body)?.Choices ?? [] : [];
        if (choices.FirstOrDefault(c => Letters(c.Label) is var label && label.Any(char.IsLetter) && label == Letters(text)) is { } named)
            return new TypedChoice.Made(named.Id);
        if (Number().Match(VietnameseText.Fold(VietnameseText.Compose(text)).Trim()) is not { Success: true, Groups: [_, var digits, ..] })
            return null;
        var number = int.Parse(digits.Value, CultureInfo.InvariantCulture);
        if (choices.FirstOrDefault(c => c.Number == number) is { } chosen)
            return new TypedChoice.Made(chosen.Id);
        // A word that was asked for may be a number, and so may a question of three digits.
        return digits.Length > MostDigits || ChatTable.Find(session, chat.Channel, chat.Chat) is { Awaits: not null } ? null : new TypedChoice.Gone();
    }

    /// <summary>Lower case, without marks and signs: "✔ Đã nhận" is typed "da nhan". What makes a question stays.</summary>
    private static string Letters(string text) => string.Join(' ', VietnameseText.Fold(VietnameseText.Compose(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => string.Concat(word.Where(c => char.IsLetterOrDigit(c) || c == '?'))).Where(word => word.Length > 0));

    // A few digits and nothing that makes a question of them: "2", "2.", "(2)", "số 2", "chọn 2", the keycap 2.
    [GeneratedRegex(@"^(?:(?:chon|so)\s*)?\(?([0-9]{1,3})\uFE0F?\u20E3?[.)]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
