using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using PlanBot.Channels;
using PlanBot.Channels.Calendars;
using PlanBot.Channels.Telegram;
using PlanBot.Channels.Web;
using PlanBot.Channels.Zalo;
using PlanBot.Deadlines.Holidays;
using PlanBot.Hosting.Health;
using PlanBot.Outbox;
using PlanBot.Prompts;
using PlanBot.Reminders;
using PlanBot.Reports;
using PlanBot.Storage;

namespace PlanBot.Hosting.Serve;

/// <summary>The chat page on its server.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IConfiguration _settings;
    private readonly string _wanted;

    private PageServer(WebApplication app, IConfiguration settings, string wanted) => (_app, _settings, _wanted) = (app, settings, wanted);

    public IServiceProvider Services => _app.Services;

    /// <summary>Where the page is; known once it is started.</summary>
    public string Url => _app.Urls.First();

    /// <summary>Puts the server together; it does not listen yet.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="replace">Puts other things in the place of some, for a test.</param>
    /// <exception cref="SetupException">A setting is wrong.</exception>
    public static PageServer Build(string data, IConfiguration settings, Action<IServiceCollection>? replace = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "planbot", ContentRootPath = AppContext.BaseDirectory });
        // Copied: the server writes its own settings (urls, names) into every source it is given.
        builder.Configuration.AddInMemoryCollection(settings.AsEnumerable());
        var url = PageAddress.Read(settings);
        builder.Logging.AddPlanBotLogging(settings);
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.Services
            .AddRoutingCore()
            .AddPlanBot(data)
            .AddOutbox()
            .AddHostedService<LogFolding>()
            .AddHostedService<ReminderService>()
            .AddWeeklySummary()
            .AddWeb()
            .AddSingleton<PageReader>()
            .AddSingleton<PageDesk>()
            .AddSingleton(s => new WebBackend(
                s.GetRequiredService<PageDesk>().Ask,
                s.GetRequiredService<PageReader>().Wards,
                s.GetRequiredService<PageReader>().Passage,
                s.GetRequiredService<PageReader>().Plan,
                s.GetRequiredService<PageReader>().Calendar,
                s.GetRequiredService<PersonalFeed>().Write))
            .AddHealth()
            .AddTelegram(settings)
            .AddZalo(settings);
        replace?.Invoke(builder.Services);
        return new(builder.Build(), settings, url);
    }

    /// <summary>Checks what people may have edited.</summary>
    /// <exception cref="SetupException">A setting is wrong.</exception>
    /// <exception cref="PromptException">A sentence is missing from prompts/ or cannot be said.</exception>
    /// <exception cref="Language.VocabularyException">A row of the holidays is not as it must be.</exception>
    public void Check()
    {
        var prompts = Services.GetRequiredService<PromptBook>();
        ShippedPrompts.Demand(prompts);
        Services.GetRequiredService<WorkingDays>();
        if (SettingsCheck.Problems(_settings, prompts) is [var problem, ..])
            throw new SetupException("setup.settings", ("detail", problem));
    }

    public void Map()
    {
        _app.MapWeb();
        _app.MapHealth();
        _app.MapTelegram();
        _app.MapZalo();
    }

    /// <summary>Listens.</summary>
    /// <exception cref="SetupException">The address cannot be listened on.</exception>
    public async Task Start(CancellationToken cancellation)
    {
        try
        {
            await _app.StartAsync(cancellation);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await _app.StopAsync(CancellationToken.None); // what began beside the server ends before what it uses is gone
            throw new SetupException("setup.port_taken", ("url", _wanted));
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            await _app.StopAsync(CancellationToken.None);
            throw new SetupException("setup.address_refused", ("url", _wanted), ("detail", refused.Message));
        }
    }

    /// <summary>Answers an example question for nobody: whoever asks first shall not wait while the way to an answer is compiled.</summary>
    public void Warm() =>
        Services.GetRequiredService<AskDesk>().Ask(new(null, Services.GetRequiredService<PromptBook>().Say("web.examples").Split('\n')[0]));

    /// <summary>Waits for Ctrl+C, a signal to stop, or the token; lets running answers end.</summary>
    public Task WaitForStop(CancellationToken cancellation) => _app.WaitForShutdownAsync(cancellation);

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
