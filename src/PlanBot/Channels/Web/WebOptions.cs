using System.ComponentModel.DataAnnotations;

namespace PlanBot.Channels.Web;

/// <summary>The settings of the chat page, section "Web".</summary>
internal sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>The address the page is served on.</summary>
    [Required, Url]
    public string Url { get; set; } = "http://localhost:5080";

    /// <summary>The address under which people reach the page from outside, "https://planbot.example.vn"; empty where they cannot.</summary>
    [RegularExpression(@"^(?:https?://[^\s/?#]+(?:/[^\s?#]*)?)?$")]
    public string PublicUrl { get; set; } = "";

    /// <summary>Questions one address may ask in a minute.</summary>
    [Range(1, 10_000)]
    public int QuestionsPerMinute { get; set; } = 30;

    /// <summary>Other requests (passages, plans, files of the page) one address may make in a minute.</summary>
    [Range(10, 100_000)]
    public int ReadsPerMinute { get; set; } = 600;

    /// <summary>Characters a question may have.</summary>
    [Range(100, 2_000)]
    public int MaxQuestionLength { get; set; } = 2_000;

    /// <summary>Bytes a request's body may have. A question of the longest kind must fit.</summary>
    [Range(8_192, 65_536)]
    public int MaxBodyBytes { get; set; } = 8_192;
}
