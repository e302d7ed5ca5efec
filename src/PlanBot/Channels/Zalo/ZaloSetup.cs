using PlanBot.Channels.BotApi;
using PlanBot.Channels.Inbox;
using PlanBot.Channels.Zalo.Api;
using PlanBot.Channels.Zalo.Handling;
using PlanBot.Channels.Zalo.Receiving;
using PlanBot.Channels.Zalo.Rendering;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Outbox;

namespace PlanBot.Channels.Zalo;

/// <summary>The Zalo bot: on where there is a token and nobody switched it off.</summary>
internal static class ZaloSetup
{
    /// <summary>The settings. Some of the wrong kind are told when settings are checked; until then there is no bot.</summary>
    public static ZaloOptions Options(IConfiguration settings)
    {
        try
        {
            return settings.GetSection(ZaloOptions.Section).Get<ZaloOptions>() ?? new();
        }
        catch (InvalidOperationException)
        {
            return new() { Enabled = false };
        }
    }

    /// <summary>Registers the bot, or what says once why there is none.</summary>
    public static IServiceCollection AddZalo(this IServiceCollection services, IConfiguration settings)
    {
        var options = Options(settings);
        services.AddSingleton(options);
        var token = TokenOf(options);
        return options.Enabled && token is TokenReading.Found found
            ? services.AddBot(new ZaloBot(found.Token))
            : services.AddSingleton<IHostedService>(s => new BotOff(ZaloOptions.Section, "Zalo Bot Manager", options.Enabled, token, s.GetRequiredService<ILogger<BotOff>>()));
    }

    /// <summary>Where the token is, and what was found there.</summary>
    public static TokenReading TokenOf(ZaloOptions options) =>
        TokenReading.Of(options.Token, options.TokenFile, $"{ZaloOptions.Section}:{nameof(ZaloOptions.Token)}", BotToken.ReadAny);

    /// <summary>Takes deliveries at the path of <see cref="ZaloOptions.WebhookUrl"/>, where there is a bot and one is set.</summary>
    public static void MapZalo(this WebApplication app)
    {
        if (app.Services.GetKeyedService<BotWebhook>(ZaloChannel.ChannelName) is { } endpoint && app.Services.GetRequiredService<ZaloOptions>().WebhookUrl is { Length: > 0 } url)
            app.MapPost(new Uri(url).AbsolutePath, (Delegate)endpoint.Take);
    }

    private static IServiceCollection AddBot(this IServiceCollection services, ZaloBot bot) => services
        .AddSingleton(bot)
        .AddSingleton<ZaloClient>()
        .AddSingleton<IChannel, ZaloChannel>()
        .AddSingleton<TypedCommands>()
        .AddSingleton<TypedChoices>()
        .AddSingleton<MessageReading>()
        .AddSingleton<ZaloReplies>()
        .AddInbox<EventHandling>(ZaloChannel.ChannelName)
        .AddSingleton<ZaloArrivals>()
        .AddKeyedSingleton(ZaloChannel.ChannelName, (s, _) => Webhook(s))
        .AddSingleton<ZaloPoller>()
        .AddHostedService<ZaloIntake>();

    private static BotWebhook Webhook(IServiceProvider services)
    {
        var arrivals = services.GetRequiredService<ZaloArrivals>();
        return new(
            ZaloOptions.Section, "X-Bot-Api-Secret-Token", services.GetRequiredService<ZaloBot>().Token, services.GetRequiredService<ZaloOptions>().MaxWebhookBytes,
            (text, cancellation) => ReceivedEvent.Of(text) is { } received ? arrivals.Keep(received, cancellation) : null,
            services.GetRequiredService<ILogger<BotWebhook>>());
    }
}
