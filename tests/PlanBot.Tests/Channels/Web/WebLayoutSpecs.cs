using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace PlanBot.Tests.Channels.Web;

[Collection<ChromiumCollection>]
public sealed class WebLayoutSpecs(Chromium chromium)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true };

    [Fact]
    public async Task A_phone_of_360_pixels_never_scrolls_sideways()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served, Phone);
        Assert.False(await window.ScrollsSideways());

        await window.Ask(KienAn.Question);
        Assert.False(await window.ScrollsSideways());

        await window.Replies.GetByRole(AriaRole.Button).First.ClickAsync();
        await window.Source.Locator("mark").WaitForAsync();
        Assert.True(await window.Source.EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth && dialog.clientWidth <= 360"));
    }

    [Fact]
    public async Task A_word_without_end_is_broken_and_not_cut()
    {
        var word = new string('ệ', 400);
        await using var served = await ServedPage.Start(KienAn.Backend().Answers(word, KienAn.Answer with { Answer = word }));
        await using var window = await chromium.Open(served, Phone);

        await window.Ask(word);

        Assert.False(await window.ScrollsSideways());
    }

    [Fact]
    public async Task Text_of_twice_the_size_fits_and_the_question_can_still_be_sent()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served, new() { ViewportSize = new() { Width = 640, Height = 800 } });
        await window.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");

        await window.Ask(KienAn.Question);

        Assert.False(await window.ScrollsSideways());
        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi" })).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_follows_the_readers_colours(ColorScheme scheme)
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served, new() { ColorScheme = scheme });

        var dark = await window.Page.EvaluateAsync<bool>(
            "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every(c => c < 80)");

        Assert.Equal(scheme == ColorScheme.Dark, dark);
    }

    [Fact]
    public async Task Who_wants_no_motion_sees_none()
    {
        var answer = new TaskCompletionSource<PlanBot.Channels.AskResult>();
        await using var served = await ServedPage.Start(KienAn.Backend().Answers("lâu", _ => answer.Task));
        await using var window = await chromium.Open(served, new() { ReducedMotion = ReducedMotion.Reduce });
        await window.Question.FillAsync("lâu");
        await window.Question.PressAsync("Enter");
        await window.Page.Locator(".dots").WaitForAsync();

        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => document.getAnimations().length"));
        answer.SetResult(KienAn.Answer);
        await window.Replies.WaitForAsync();
    }
}
