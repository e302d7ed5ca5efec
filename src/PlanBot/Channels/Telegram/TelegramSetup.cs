using PlanBot.Channels.BotApi;
using PlanBot.Channels.Inbox;
using PlanBot.Channels.Telegram.Api;
using PlanBot.Channels.Telegram.Handling;
using PlanBot.Channels.Telegram.Receiving;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Channels.Telegram.Updates;
using PlanBot.Outbox;

namespace PlanBot.Channels.Telegram;

/// <summary>The Telegram bot: on where there is a token and nobody switched it off.</summary>
internal static class TelegramSetup
{
    /// <summary>The settings. Some of the wrong kind are told when settings are checked; until then there is no bot.</summary>
    public static TelegramOptions Options(IConfiguration settings)
    {
        try
        {
            return settings.GetSection(TelegramOptions.Section).Get<TelegramOptions>() ?? new();
        }
        catch (InvalidOperationException)
        {
            return new() { Enabled = false };
        }
    }

    /// <summary>Registers the bot, or what says once why there is none.</summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services, IConfiguration settings)
    {
        var options = Options(settings);
        var token = TokenOf(options);
        services.AddSingleton(options);
        return options.Enabled && token is TokenReading.Found found
            ? services.AddBot(found.Token)
            : services.AddSingleton<IHostedService>(s => new BotOff(TelegramOptions.Section, "@BotFather", options.Enabled, token, s.GetRequiredService<ILogger<BotOff>>()));
    }

    /// <summary>Where the token is, and what was found there.</summary>
    public static TokenReading TokenOf(TelegramOptions options) =>
        TokenReading.Of(options.Token, options.TokenFile, $"{TelegramOptions.Section}:{nameof(TelegramOptions.Token)}", BotToken.Read);

    /// <summary>Takes deliveries at the path of <see cref="TelegramOptions.WebhookUrl"/>, where there is a bot and one is set.</summary>
    public static void MapTelegram(this WebApplication app)
    {
        if (app.Services.GetKeyedService<BotWebhook>(TelegramChannel.ChannelName) is { } endpoint && app.Services.GetRequiredService<TelegramOptions>().WebhookUrl is { Length: > 0 } url)
            app.MapPost(new Uri(url).AbsolutePath, (Delegate)endpoint.Take);
    }

    private static IServiceCollection AddBot(this IServiceCollection services, BotToken token) => services
        .AddSingleton(token)
        .AddSingleton<TelegramClient>()
        .AddSingleton<BotIdentity>()
        .AddSingleton<IChannel, TelegramChannel>()
        .AddHandling()
        .AddInbox<UpdateHandler>(TelegramChannel.ChannelName)
        .AddReceiving();

    private static IServiceCollection AddHandling(this IServiceCollection services) => services
        .AddSingleton<GroupAdmins>()
        .AddSingleton(s => new TypingSign(
            (chat, done) => s.GetRequiredService<TelegramClient>().SendTyping(chat, done), s.GetRequiredService<TimeProvider>()))
        .AddSingleton<PressedButtons>()
        .AddSingleton<LongTexts>()
        .AddSingleton<ChatChanges>()
        .AddSingleton<ReplyWriter>();

    private static IServiceCollection AddReceiving(this IServiceCollection services) => services
        .AddSingleton<Arrivals>()
        .AddSingleton<TelegramCalls>()
        .AddSingleton<WebhookRegistration>()
        .AddKeyedSingleton(TelegramChannel.ChannelName, (s, _) => Webhook(s))
        .AddSingleton<BotProfile>()
        .AddSingleton<Poller>()
        .AddHostedService<TelegramIntake>();

    private static BotWebhook Webhook(IServiceProvider services)
    {
        var arrivals = services.GetRequiredService<Arrivals>();
        return new(
            TelegramOptions.Section, "X-Telegram-Bot-Api-Secret-Token", services.GetRequiredService<BotToken>(), services.GetRequiredService<TelegramOptions>().MaxWebhookBytes,
            (text, cancellation) => ReceivedUpdate.Of(text) is { } update ? arrivals.Keep([update], cancellation) : null,
            services.GetRequiredService<ILogger<BotWebhook>>());
    }
}
