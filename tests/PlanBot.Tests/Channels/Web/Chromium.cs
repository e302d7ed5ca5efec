using Microsoft.Playwright;

namespace PlanBot.Tests.Channels.Web;

/// <summary>The system's Chromium, started once for the journeys. PLANBOT_CHROMIUM names another one.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PLANBOT_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>The chat page in a window of its own, ready for a question.</summary>
    internal async Task<Window> Open(ServedPage served, BrowserNewContextOptions? options = null, string path = "/")
    {
        var context = await _browser!.NewContextAsync(options ?? new());
        var window = new Window(context, await context.NewPageAsync());
        await window.Page.GotoAsync(new Uri(new Uri(served.Url), path).ToString());
        await window.Page.Locator("body[data-ready]").WaitForAsync();
        return window;
    }

    /// <summary>An empty window.</summary>
    internal async Task<Window> OpenBlank()
    {
        var context = await _browser!.NewContextAsync();
        return new Window(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>The journeys share one browser; each has windows of its own.</summary>
[CollectionDefinition]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;

/// <summary>A window that remembers what the browser complained about: scripts that failed, and what the page's policy forbade.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public Window(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            // A refused request is a thing the page handles; the browser mentions it all the same.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                Complaints.Add(message.Text);
        };
    }

    public IPage Page { get; }
    public List<string> Complaints { get; } = [];

    public ILocator Question => Page.GetByLabel("Câu hỏi của bạn");
    public ILocator Replies => Page.Locator(".reply[data-status]");
    public ILocator Source => Page.GetByRole(AriaRole.Dialog, new() { Name = "Nguồn trong kế hoạch" });

    public async Task Ask(string question)
    {
        var before = await Replies.CountAsync();
        await Question.FillAsync(question);
        await Question.PressAsync("Enter");
        await Replies.Nth(before).WaitForAsync();
    }

    /// <summary>The name of what has the focus: its label or its text.</summary>
    public Task<string> Focused() =>
        Page.EvaluateAsync<string>("() => (document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()");

    public async Task<bool> ScrollsSideways() =>
        await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
