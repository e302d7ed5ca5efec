using System.ComponentModel.DataAnnotations;

namespace PlanBot.Channels.Chatting;

/// <summary>The settings of chats on any platform, section "Chat".</summary>
internal sealed class ChatOptions
{
    public const string Section = "Chat";

    /// <summary>Days that questions, answers and a silent chat's settings are kept.</summary>
    [Range(1, 3_650)]
    public int RetentionDays { get; set; } = 90;

    /// <summary>Days that a button can be pressed.</summary>
    [Range(1, 365)]
    public int ButtonDays { get; set; } = 30;

    /// <summary>Characters a question may have.</summary>
    [Range(100, 1_000)]
    public int MaxQuestionLength { get; set; } = 500;

    /// <summary>Questions one person may ask in a minute.</summary>
    [Range(1, 1_000)]
    public int QuestionsPerMinute { get; set; } = 15;
}
