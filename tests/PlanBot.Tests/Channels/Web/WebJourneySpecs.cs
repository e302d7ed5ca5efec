using Microsoft.Playwright;
using PlanBot.Channels;
using static Microsoft.Playwright.Assertions;

namespace PlanBot.Tests.Channels.Web;

[Collection<ChromiumCollection>]
public sealed class WebJourneySpecs(Chromium chromium)
{
    private const string FirstSource = "Kế hoạch 135/KH-UBND, II › 5 › (25), dòng 91";

    [Fact]
    public async Task A_question_is_asked_and_its_source_read_by_keyboard_alone()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served);
        var keyboard = window.Page.Keyboard;

        Assert.Equal("Câu hỏi của bạn", await window.Focused());
        await keyboard.TypeAsync(KienAn.Question);
        await keyboard.PressAsync("Enter");
        await Expect(window.Replies).ToContainTextAsync("98% dân số tham gia bảo hiểm y tế");

        var source = window.Page.GetByRole(AriaRole.Button, new() { Name = FirstSource });
        for (var steps = 0; steps < 30 && !(await window.Focused()).StartsWith(FirstSource, StringComparison.Ordinal); steps++)
            await keyboard.PressAsync("Shift+Tab");
        await Expect(source).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");

        await Expect(window.Source.Locator("mark")).ToHaveTextAsync(KienAn.Lines.Single(l => l.Own).Text);
        await Expect(window.Source).ToContainTextAsync("(24) Hàng năm, tổ chức hoạt động");
        await Expect(window.Source).ToContainTextAsync("Kế hoạch 135/KH-UBND ngày 23/12/2025");

        await keyboard.PressAsync("Escape");
        await Expect(window.Source).ToBeHiddenAsync();
        await Expect(source).ToBeFocusedAsync();
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task While_a_source_is_open_the_keyboard_stays_in_it()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served);
        await window.Ask(KienAn.Question);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = FirstSource }).ClickAsync();
        await window.Source.GetByRole(AriaRole.Link, new() { Name = "Mở cả kế hoạch" }).WaitForAsync();

        var reached = new HashSet<string>();
        for (var steps = 0; steps < 8; steps++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            Assert.True(await window.Page.EvaluateAsync<bool>(
                "() => document.activeElement === document.body || document.activeElement.closest('dialog') !== null"));
            reached.Add(await window.Focused());
        }

        Assert.Superset(new HashSet<string> { "Đóng", "Mở cả kế hoạch" }, reached);
    }

    [Fact]
    public async Task Shift_and_Enter_begins_a_line_and_sends_nothing()
    {
        var backend = KienAn.Backend().Answers("một\nhai", KienAn.Answer);
        await using var served = await ServedPage.Start(backend);
        await using var window = await chromium.Open(served);

        await window.Page.Keyboard.TypeAsync("một");
        await window.Page.Keyboard.PressAsync("Shift+Enter");
        await window.Page.Keyboard.TypeAsync("hai");
        await Expect(window.Question).ToHaveValueAsync("một\nhai");
        Assert.Empty(backend.Asked);

        await window.Page.Keyboard.PressAsync("Enter");
        await window.Replies.WaitForAsync();
        Assert.Equal("một\nhai", Assert.Single(backend.Asked).Question);
    }

    [Fact]
    public async Task The_chosen_ward_goes_with_every_question_of_one_conversation()
    {
        var backend = KienAn.Backend();
        await using var served = await ServedPage.Start(backend);
        await using var window = await chromium.Open(served);

        await window.Page.GetByLabel("Hỏi về").SelectOptionAsync("Kiến An");
        await window.Ask(KienAn.Question);
        await window.Ask(KienAn.Question);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Trò chuyện mới" }).ClickAsync();
        await window.Ask(KienAn.Question);

        Assert.All(backend.Asked, asked => Assert.Equal("Kiến An", asked.Ward));
        Assert.Equal(backend.Asked[0].Session, backend.Asked[1].Session);
        Assert.NotEqual(backend.Asked[0].Session, backend.Asked[2].Session);
    }

    [Fact]
    public async Task An_example_is_asked_with_one_press()
    {
        const string example = "Rác thải sinh hoạt được thu gom, xử lý thế nào?";
        var backend = KienAn.Backend().Answers(example, KienAn.Answer);
        await using var served = await ServedPage.Start(backend);
        await using var window = await chromium.Open(served);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = example }).ClickAsync();

        await window.Replies.WaitForAsync();
        Assert.Equal(example, Assert.Single(backend.Asked).Question);
    }

    [Fact]
    public async Task A_conversation_is_still_there_after_the_page_is_loaded_again()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served);
        await window.Ask(KienAn.Question);

        await window.Page.ReloadAsync();

        await Expect(window.Replies).ToContainTextAsync("98% dân số");
        await Expect(window.Page.GetByText(KienAn.Question)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(nameof(AskStatus.Clarify), "Cần hỏi thêm")]
    [InlineData(nameof(AskStatus.NotFound), "Không tìm thấy trong kế hoạch")]
    [InlineData(nameof(AskStatus.OutOfScope), "Ngoài phạm vi")]
    [InlineData(nameof(AskStatus.Refused), "Không thể trả lời")]
    [InlineData(nameof(AskStatus.Invalid), "Chưa hiểu câu hỏi")]
    public async Task What_is_no_answer_says_so_and_offers_no_source(string status, string name)
    {
        var backend = KienAn.Backend().Answers("hỏi", new AskResult { Status = Enum.Parse<AskStatus>(status), Answer = "Lời đáp." });
        await using var served = await ServedPage.Start(backend);
        await using var window = await chromium.Open(served);

        await window.Ask("hỏi");

        await Expect(window.Replies).ToHaveTextAsync($"{name}Lời đáp.");
        await Expect(window.Replies.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_question_that_failed_can_be_sent_again()
    {
        var failed = false;
        var backend = KienAn.Backend().Answers("lúc được lúc không", _ =>
        {
            if (failed)
                return Task.FromResult(KienAn.Answer);
            failed = true;
            throw new InvalidOperationException("first time");
        });
        await using var served = await ServedPage.Start(backend);
        await using var window = await chromium.Open(served);
        await window.Ask("lúc được lúc không");
        await Expect(window.Replies).ToContainTextAsync("Hệ thống gặp lỗi khi xử lý.");

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();

        await Expect(window.Replies).ToHaveCountAsync(1);
        await Expect(window.Replies).ToContainTextAsync("98% dân số");
    }

    [Fact]
    public async Task Without_a_network_the_page_says_so()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served);
        await window.Page.Context.SetOfflineAsync(true);

        await window.Ask(KienAn.Question);
        await Expect(window.Replies).ToContainTextAsync("Không kết nối được với máy chủ.");

        await window.Page.Context.SetOfflineAsync(false);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();
        await Expect(window.Replies).ToContainTextAsync("98% dân số");
    }

    [Fact]
    public async Task While_an_answer_is_looked_for_the_page_says_so_and_sends_nothing_more()
    {
        var answer = new TaskCompletionSource<AskResult>();
        var backend = KienAn.Backend().Answers("lâu", _ => answer.Task);
        await using var served = await ServedPage.Start(backend);
        await using var window = await chromium.Open(served);
        await window.Question.FillAsync("lâu");
        await window.Question.PressAsync("Enter");

        await Expect(window.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đang tìm trong các kế hoạch…");
        await window.Question.FillAsync("nữa");
        await window.Question.PressAsync("Enter");
        await Expect(window.Question).ToHaveValueAsync("nữa");

        answer.SetResult(KienAn.Answer);
        await Expect(window.Replies).ToContainTextAsync("98% dân số");
        Assert.Equal("lâu", Assert.Single(backend.Asked).Question);
    }

    [Fact]
    public async Task A_question_that_is_too_long_is_not_sent_and_not_lost()
    {
        var backend = KienAn.Backend();
        await using var served = await ServedPage.Start(backend);
        await using var window = await chromium.Open(served);

        await window.Question.FillAsync(new string('a', 2001));
        await window.Question.PressAsync("Enter");

        await Expect(window.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "tối đa là 2000" })).ToBeVisibleAsync();
        await Expect(window.Question).ToHaveValueAsync(new string('a', 2001));
        Assert.Empty(backend.Asked);
    }

    [Fact]
    public async Task The_answer_is_copied_with_its_sources()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await window.Ask(KienAn.Question);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Sao chép" }).ClickAsync();

        await Expect(window.Page.GetByText("Đã sao chép câu trả lời")).ToBeVisibleAsync();
        Assert.Equal(
            $"{KienAn.Answer.Answer}\nKiến An: {FirstSource}\nKiến An: Kế hoạch 135/KH-UBND, Phụ lục 1 › 13, dòng 328",
            await window.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task A_source_opens_the_whole_plan_at_its_lines()
    {
        await using var served = await ServedPage.Start(KienAn.Backend());
        await using var window = await chromium.Open(served);
        await window.Ask(KienAn.Question);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = FirstSource }).ClickAsync();

        await window.Source.GetByRole(AriaRole.Link, new() { Name = "Mở cả kế hoạch" }).ClickAsync();

        await Expect(window.Page.Locator("mark")).ToHaveTextAsync(KienAn.Lines.Single(l => l.Own).Text);
        await Expect(window.Page.Locator("mark")).ToBeInViewportAsync();
        await Expect(window.Page).ToHaveTitleAsync("Kế hoạch 135/KH-UBND ngày 23/12/2025 – Kiến An");
        Assert.Empty(window.Complaints);
    }
}
