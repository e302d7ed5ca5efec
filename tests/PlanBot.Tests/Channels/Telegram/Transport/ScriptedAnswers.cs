using System.Collections.Concurrent;
using PlanBot.Channels.Chatting;

namespace PlanBot.Tests.Channels.Telegram.Transport;

/// <summary>Answers events as the test says; at first every text with "đáp: " before it.</summary>
internal sealed class ScriptedAnswers
{
    private readonly ConcurrentQueue<ChatEvent> _asked = [];

    public Func<ChatEvent, ChatTurn> Does { get; set; } = happened => Say($"đáp: {TextOf(happened)}");

    /// <summary>Every event that was to be answered, each as often as it was tried.</summary>
    public IReadOnlyList<ChatEvent> Asked => [.. _asked];

    public ChatTurn Answer(ChatEvent happened)
    {
        _asked.Enqueue(happened);
        return Does(happened);
    }

    public static ChatTurn Say(params string[] texts) => new([.. texts.Select(t => Reply(t))], _ => { });

    public static ChatReply Reply(string text, bool replaces = false, params string[] buttons) =>
        new([new ReplyPart.Text(text)], buttons.Length == 0 ? [] : [[.. buttons.Select(b => new ReplyButton(b, $"id-{b}"))]], replaces);

    public static string TextOf(ChatEvent happened) => happened switch
    {
        ChatEvent.Wrote wrote => wrote.Text,
        ChatEvent.Pressed pressed => pressed.Button,
        _ => "?",
    };
}
