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
    /// <summary>Null where the text is a question or a command: "2030?", "2030", "bảo hiểm y tế".</summary>
    public TypedChoice? Read(ReadSession session, ChatAddress chat, string text)
    {
        var typed = VietnameseText.Fold(VietnameseText.Compose(text)).Trim();
        if (OutgoingTable.Last(session, chat.Channel, chat.Chat) is not { } last)
            return null;
        var isOpen = time.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(last.Done ?? last.Made) < TimeSpan.FromMinutes(options.ChoiceMinutes);
        var choices = isOpen ? ZaloBody.Read(last.Body)?.Choices ?? [] : [];
        if (choices.FirstOrDefault(c => VietnameseText.Fold(VietnameseText.Compose(c.Label)).Trim() == typed) is { } named)
            return new TypedChoice.Made(named.Id);
        if (Number().Match(typed) is not { Success: true } match)
            return null;
        var number = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return number >= 1 && number <= choices.Count ? new TypedChoice.Made(choices[number - 1].Id) : new TypedChoice.Gone();
    }

    // One or two digits and nothing that makes a question of them: "2", "2.", "(2)", "số 2", "chọn 2", the keycap 2.
    [GeneratedRegex(@"^(?:(?:chon|so)\s*)?\(?([0-9]{1,2})\uFE0F?\u20E3?[.)]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
