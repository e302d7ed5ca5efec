using PlanBot.Channels.Telegram.Api.Wire;

namespace PlanBot.Channels.Telegram.Updates;

/// <summary>What a message says to the bot.</summary>
/// <param name="IsMeant">False in a group where it was neither named, answered nor commanded, and for another bot's command.</param>
/// <param name="Words">Without command and without the bot's name; null where the message has no words.</param>
/// <param name="Command">"phuong" of "/phuong@our_bot Kiến An".</param>
internal sealed record MessageText(bool IsMeant, string? Words, string? Command)
{
    private static readonly MessageText NotMeant = new(false, null, null);

    /// <param name="me">The bot itself.</param>
    public static MessageText Of(Message message, User me)
    {
        var text = message.Text ?? message.Caption;
        var entities = Inside(text, (message.Text is null ? message.CaptionEntities : message.Entities) ?? []);
        var named = entities.Where(e => Names(e, text!, me)).ToList();
        var isReply = message.ReplyToMessage?.From?.Id == me.Id;
        var isMeant = message.Chat?.Type == "private" || named.Count > 0 || isReply;
        if (text is null)
            return isMeant ? new(true, null, null) : NotMeant;
        if (entities.FirstOrDefault(e => e is { Type: "bot_command", Offset: 0 }) is not { } first)
            return isMeant ? new(true, Without(text, named), null) : NotMeant;
        var command = text[1..first.Length].Split('@', 2);
        return command.Length == 2 && !IsMe(command[1], me)
            ? NotMeant
            : new(true, Without(text, [first, .. named]), command[0].ToLowerInvariant());
    }

    // What a server says of a text is not trusted to lie inside it.
    private static List<MessageEntity> Inside(string? text, IReadOnlyList<MessageEntity> entities) =>
        text is null ? [] : [.. entities.Where(e => e is { Offset: >= 0, Length: > 0 } && e.Offset <= text.Length - e.Length)];

    private static bool Names(MessageEntity entity, string text, User me) => entity.Type switch
    {
        "mention" => IsMe(text.Substring(entity.Offset + 1, entity.Length - 1), me),
        "text_mention" => entity.User?.Id == me.Id,
        _ => false,
    };

    private static bool IsMe(string name, User me) => string.Equals(name, me.Username, StringComparison.OrdinalIgnoreCase);

    private static string Without(string text, IEnumerable<MessageEntity> parts)
    {
        foreach (var part in parts.OrderByDescending(p => p.Offset))
            text = $"{text[..part.Offset].TrimEnd(' ')} {text[(part.Offset + part.Length)..].TrimStart(' ')}";
        return text.Trim();
    }
}
