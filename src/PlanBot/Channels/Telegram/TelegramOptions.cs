using System.ComponentModel.DataAnnotations;
using PlanBot.Channels.BotApi;

namespace PlanBot.Channels.Telegram;

/// <summary>The settings of the Telegram bot, section "Telegram". Without a token there is no bot.</summary>
internal sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>False turns the bot off and leaves everything else running.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>What BotFather gave. Better in the environment (PLANBOT__Telegram__Token), the user secrets or <see cref="TokenFile"/> than in a settings file.</summary>
    [RegularExpression(BotToken.Form)]
    public string Token { get; set; } = "";

    /// <summary>A file that holds the token and nothing else; read where <see cref="Token"/> is empty.</summary>
    public string TokenFile { get; set; } = "";

    /// <summary>The Bot API server: the public one, or a local one.</summary>
    [Required, Url]
    public string BaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary>
    /// The address at which Telegram reaches this server, its path included, where updates are to be delivered; empty where they
    /// are fetched. The public server takes only https on port 443, 80, 88 or 8443.
    /// </summary>
    [RegularExpression(@"^(https?://[^\s/]+(/[^\s?#]*)?)?$")]
    public string WebhookUrl { get; set; } = "";

    /// <summary>Bytes a delivery may have. Two of the longest messages with all their entities must fit.</summary>
    [Range(65_536, 4_194_304)]
    public int MaxWebhookBytes { get; set; } = 524_288;

    /// <summary>Deliveries Telegram may make at once.</summary>
    [Range(1, 100)]
    public int WebhookConnections { get; set; } = 40;

    /// <summary>Seconds the server holds a request for updates while there are none.</summary>
    [Range(0, 50)]
    public int PollSeconds { get; set; } = 50;

    /// <summary>Seconds any other request may take; one for updates gets these on top of <see cref="PollSeconds"/>.</summary>
    [Range(2, 120)]
    public int CallSeconds { get; set; } = 15;

    /// <summary>Seconds a connection may take to come about.</summary>
    [Range(1, 60)]
    public int ConnectSeconds { get; set; } = 5;
}
