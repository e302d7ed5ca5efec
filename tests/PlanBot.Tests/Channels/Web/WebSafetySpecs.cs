using Microsoft.Playwright;
using PlanBot.Channels;
using PlanBot.Channels.Web;
using static Microsoft.Playwright.Assertions;

namespace PlanBot.Tests.Channels.Web;

[Collection<ChromiumCollection>]
public sealed class WebSafetySpecs(Chromium chromium)
{
    private const string Script = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

    private static readonly WebPlan Plan = new("hostile", Script, Script, Script, Script);

    private static ScriptedBackend Hostile()
    {
        IReadOnlyList<PassageLine> lines = [new(1, Script, true), new(2, $"{Script}\t{Script}")];
        return new ScriptedBackend { Wards = [new(Script, [Plan])] }
            .Answers(Script, new AskResult
            {
                Status = AskStatus.Answered,
                Answer = Script,
                Citations = [new(Script, Script, "c", $"{Script}: {Script}", Script, [1, 1], true)],
            })
            .Holds("c", new PassageView("c", Script, Plan, Script, [Script], lines))
            .Holds("hostile", new PlanView(Script, Plan, lines));
    }

    private static async Task IsText(Window window)
    {
        Assert.DoesNotContain("taken", await window.Page.TitleAsync(), StringComparison.Ordinal);
        await Expect(window.Page.Locator("img[src=x]")).ToHaveCountAsync(0);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_script_in_a_question_an_answer_or_a_source_is_shown_as_text()
    {
        await using var served = await ServedPage.Start(Hostile());
        await using var window = await chromium.Open(served);

        await window.Ask(Script);
        await Expect(window.Page.Locator(".asked .words")).ToHaveTextAsync(Script);
        await Expect(window.Page.Locator(".reply > .words")).ToHaveTextAsync(Script);
        await window.Replies.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(window.Source.Locator("mark")).ToHaveTextAsync(Script);

        await IsText(window);
    }

    [Fact]
    public async Task A_script_in_a_plan_is_shown_as_text()
    {
        await using var served = await ServedPage.Start(Hostile());
        await using var window = await chromium.Open(served, path: "/ke-hoach/hostile#L1");

        await Expect(window.Page.Locator("mark")).ToHaveTextAsync(Script);

        await Expect(window.Page.Locator("img[src=x]")).ToHaveCountAsync(0);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_plan_that_is_gone_says_so()
    {
        await using var served = await ServedPage.Start(new ScriptedBackend().Holds("gone", (PlanView?)null));
        await using var window = await chromium.Open(served, path: "/ke-hoach/gone");

        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Không có kế hoạch này; có thể kế hoạch đã được thay.");
    }
}
