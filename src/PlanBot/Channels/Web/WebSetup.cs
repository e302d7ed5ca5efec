using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PlanBot.Prompts;

namespace PlanBot.Channels.Web;

/// <summary>The chat page and what it calls.</summary>
internal static class WebSetup
{
    /// <summary>Registers the page. The host registers a <see cref="WebBackend"/> itself.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services)
    {
        services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(_ => PromptBook.Load(PromptBook.DefaultFolder));
        services.AddSingleton<WebTexts>();
        services.AddSingleton<PageFiles>();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, WebLimits>();
        services.AddRateLimiter();
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        return services;
    }

    /// <summary>Maps the page at / and its calls under /api. Adds headers, limits and error answers to every response of the host.</summary>
    /// <exception cref="PromptException">prompts/ lacks a text the page shows.</exception>
    public static WebApplication MapWeb(this WebApplication app)
    {
        app.Use(next => http => WebHeaders.Add(http, next));
        app.UseMiddleware<WebErrors>();
        app.UseRateLimiter();
        app.MapPages(app.Services.GetRequiredService<PageFiles>());
        app.MapAsk();
        app.MapReading();
        app.MapFeeds();
        return app;
    }
}
