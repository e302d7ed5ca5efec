using System.Net;
using Microsoft.Playwright;
using PlanBot.Channels.Calendars;
using static Microsoft.Playwright.Assertions;
using static PlanBot.Tests.Channels.Web.ServedPage;

namespace PlanBot.Tests.Channels.Web;

[Collection<ChromiumCollection>]
public sealed class CalendarPageSpecs(Chromium chromium)
{
    private static readonly CalendarItem Health = new(
        new(2026, 12, 31), null, "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 96%", ["Phòng Văn hóa - Xã hội"], "Chủ tịch UBND phường",
        "kế hoạch không ghi ngày; tạm tính đến 31/12/2026", KienAn.ClauseId, "II › 5 › (25)", "135/KH-UBND", [91, 91]);

    private static readonly CalendarItem Festival = new(
        new(2026, 10, 10), null, "Ngày hội toàn dân học tập số", [], null, null, KienAn.ClauseId, "PHỤ LỤC 3 › 2", null, [356, 356]);

    private static readonly CalendarView Year = new(
        "Kiến An", 2026, 2030, ["Phòng Văn hóa - Xã hội"], [new(2026, 10, [Festival]), new(2026, 12, [Health])]);

    private static ScriptedBackend Backend() => KienAn.Backend()
        .Holds("Kiến An", 2026, Year)
        .Holds("Kiến An", 2027, Year with { Units = [], Months = [] })
        .Holds("Nowhere", 2026, null);

    [Fact]
    public async Task A_wards_year_is_given_with_leads_and_sources()
    {
        await using var page = await Start(Backend());

        var result = await Json(await page.Get("/api/calendar/Ki%E1%BA%BFn%20An?year=2026"));

        var item = result.GetProperty("months")[1].GetProperty("items")[0];
        Assert.Equal("2026-12-31", item.GetProperty("due").GetString());
        Assert.Equal("Phòng Văn hóa - Xã hội", item.GetProperty("leads")[0].GetString());
        Assert.Equal(91, item.GetProperty("lines")[0].GetInt32());
    }

    [Theory]
    [InlineData("/api/calendar/Nowhere?year=2026", HttpStatusCode.NotFound)]
    [InlineData("/api/calendar/Ki%E1%BA%BFn%20An", HttpStatusCode.BadRequest)]
    [InlineData("/api/calendar/Ki%E1%BA%BFn%20An?year=-1", HttpStatusCode.BadRequest)]
    [InlineData("/api/calendar/Ki%E1%BA%BFn%20An?year=99999999999", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_shown_is_told_in_a_sentence(string path, HttpStatusCode code)
    {
        await using var page = await Start(Backend());

        var response = await page.Get(path);

        Assert.Equal(code, response.StatusCode);
        Assert.EndsWith(".", (await Json(response)).GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_sees_the_year_month_by_month_chooses_a_unit_and_opens_a_source()
    {
        await using var served = await Start(Backend());
        await using var window = await chromium.Open(served, path: "/lich?phuong=Ki%E1%BA%BFn%20An&nam=2026");
        var page = window.Page;

        await Expect(page.Locator(".month h3")).ToHaveTextAsync(["Tháng 10/2026 1 việc", "Tháng 12/2026 1 việc"], new() { UseInnerText = true });
        await Expect(page.Locator(".due").First).ToContainTextAsync("Chủ trì: kế hoạch không ghi");
        await page.GetByLabel("Chủ trì").SelectOptionAsync("Phòng Văn hóa - Xã hội");
        await Expect(page.Locator(".due")).ToContainTextAsync("tạm tính đến 31/12/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nguồn: Kế hoạch 135/KH-UBND, II › 5 › (25), dòng 91" }).ClickAsync();
        await Expect(window.Source.Locator("mark")).ToContainTextAsync("bảo hiểm y tế");

        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_year_without_anything_says_so_and_the_address_keeps_the_choice()
    {
        await using var served = await Start(Backend());
        await using var window = await chromium.Open(served, path: "/lich?phuong=Ki%E1%BA%BFn%20An&nam=2026");

        await window.Page.GetByLabel("Năm").SelectOptionAsync("2027");

        await Expect(window.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Kế hoạch của phường Kiến An không có việc nào đến hạn trong năm 2027.");
        Assert.EndsWith("nam=2027", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_phone_of_360_pixels_never_scrolls_sideways()
    {
        await using var served = await Start(Backend());
        await using var window = await chromium.Open(
            served, new() { ViewportSize = new() { Width = 360, Height = 740 } }, "/lich?phuong=Ki%E1%BA%BFn%20An&nam=2026");

        Assert.False(await window.ScrollsSideways());
    }
}
