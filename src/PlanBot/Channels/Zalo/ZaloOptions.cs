using System.ComponentModel.DataAnnotations;
using PlanBot.Channels.BotApi;

namespace PlanBot.Channels.Zalo;

/// <summary>The settings of the Zalo bot, section "Zalo". Without a token there is no bot.</summary>
internal sealed class ZaloOptions
{
    public const string Section = "Zalo";

    /// <summary>False turns the bot off and leaves everything else running.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>What "Zalo Bot Manager" gave. Better in the environment (PLANBOT__Zalo__Token), the user secrets or <see cref="TokenFile"/> than in a settings file.</summary>
    [RegularExpression(BotToken.AnyForm)]
    public string Token { get; set; } = "";

    /// <summary>A file that holds the token and nothing else; read where <see cref="Token"/> is empty.</summary>
    public string TokenFile { get; set; } = "";

    /// <summary>The Bot API server.</summary>
    [Required, Url]
    public string BaseUrl { get; set; } = "https://bot-api.zaloplatforms.com";

    /// <summary>
    /// The address at which Zalo reaches this server, its path included, where messages are to be delivered; empty where they
    /// are fetched, which Zalo means for trying out. Zalo takes only a public https address.
    /// </summary>
    [RegularExpression(@"^(https?://[^\s/]+(/[^\s?#]*)?)?$")]
    public string WebhookUrl { get; set; } = "";

    /// <summary>Bytes a delivery may have.</summary>
    [Range(65_536, 4_194_304)]
    public int MaxWebhookBytes { get; set; } = 1_048_576;

    /// <summary>Seconds the server holds a request for a message while there is none.</summary>
    [Range(1, 60)]
    public int PollSeconds { get; set; } = 30;

    /// <summary>Seconds any other request may take; one for messages gets these on top of <see cref="PollSeconds"/>.</summary>
    [Range(2, 120)]
    public int CallSeconds { get; set; } = 15;

    /// <summary>Seconds a connection may take to come about.</summary>
    [Range(1, 60)]
    public int ConnectSeconds { get; set; } = 5;

    /// <summary>Minutes for which the numbers under the last message can be typed.</summary>
    [Range(1, 10_080)]
    public int ChoiceMinutes { get; set; } = 1_440;
}
