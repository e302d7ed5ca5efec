using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PlanBot.Channels.Web;

namespace PlanBot.Tests.Channels.Web;

/// <summary>The web channel on a real server at a free port of this machine.</summary>
internal sealed class ServedPage : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ServedPage(WebApplication app)
    {
        _app = app;
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }
    public string Url => Client.BaseAddress!.ToString();

    public static async Task<ServedPage> Start(ScriptedBackend backend, params (string Setting, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"Web:{s.Setting}", (string?)s.Value)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(backend.Delegates);
        builder.Services.AddWeb();
        var app = builder.Build();
        app.MapWeb();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public Task<HttpResponseMessage> Ask(object request) =>
        Client.PostAsJsonAsync("/api/ask", request, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> Get(string path) => Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    public static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonDocument.Parse(text).RootElement;
    }

    public static async Task<string> Error(HttpResponseMessage response) =>
        (await Json(response)).GetProperty("error").GetString()!;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
