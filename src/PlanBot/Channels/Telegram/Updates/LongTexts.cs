using System.Collections.Concurrent;
using PlanBot.Channels.Chatting;

namespace PlanBot.Channels.Telegram.Updates;

/// <summary>
/// Telegram's apps send a text of more than 4,096 units as several messages at once. Its first piece is too long a question
/// and is told so; the pieces behind it are no questions of their own and get no answer.
/// </summary>
// In memory alone: after a restart such a piece is answered by itself, and nothing is lost.
internal sealed class LongTexts
{
    /// <summary>Apps cut at the last blank before the limit.</summary>
    private const int Full = 3_800;

    private const int SameMoment = 2; // seconds
    private readonly ConcurrentDictionary<(string Chat, string Person), long> _seen = [];

    /// <summary>True where the message is a further piece of the one before.</summary>
    /// <param name="date">In seconds since 1970.</param>
    public bool GoesOn(ChatEvent.Wrote wrote, long date)
    {
        var who = (wrote.Chat.Chat, wrote.Person);
        var isFurther = !wrote.IsEdit && wrote.Command is null && _seen.TryGetValue(who, out var before) && date - before is >= 0 and <= SameMoment;
        if (wrote.Text.Length >= Full)
            _seen[who] = date;
        else
            _seen.TryRemove(who, out _);
        return isFurther;
    }
}
