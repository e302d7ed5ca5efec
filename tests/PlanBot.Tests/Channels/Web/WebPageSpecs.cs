using System.Net;
using System.Text.RegularExpressions;
using PlanBot.Channels.Web;
using PlanBot.Prompts;
using static PlanBot.Tests.Channels.Web.ServedPage;

namespace PlanBot.Tests.Channels.Web;

public sealed partial class WebPageSpecs
{
    private static async Task<string> Text(ServedPage page, string path) =>
        await (await page.Get(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static IEnumerable<string> Files(string ending) => typeof(WebBackend).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("wwwroot/", StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
        .Select(name => name["wwwroot".Length..]);

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/ke-hoach/any/id", "text/html")]
    [InlineData("/chat.js", "text/javascript")]
    [InlineData("/chat.css", "text/css")]
    [InlineData("/favicon.svg", "image/svg+xml")]
    public async Task The_page_and_its_files_are_served(string path, string type)
    {
        await using var page = await Start(KienAn.Backend());

        var response = await page.Get(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/chat.js")]
    [InlineData("/api/wards")]
    [InlineData("/none")]
    public async Task Every_response_forbids_what_the_page_does_not_need(string path)
    {
        await using var page = await Start(KienAn.Backend());

        var headers = (await page.Get(path)).Headers;

        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(headers.GetValues("Referrer-Policy")));
        Assert.False(headers.Contains("Server"));
    }

    [Fact]
    public async Task A_browser_that_has_the_file_does_not_get_it_again()
    {
        await using var page = await Start(KienAn.Backend());
        var tag = (await page.Get("/chat.js")).Headers.ETag!;
        using var again = new HttpRequestMessage(HttpMethod.Get, "/chat.js");
        again.Headers.IfNoneMatch.Add(tag);

        var response = await page.Client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
    }

    [Fact]
    public async Task The_page_names_no_outside_host_and_carries_no_script_or_style_of_its_own()
    {
        await using var page = await Start(KienAn.Backend());

        foreach (var file in Files(".html").Concat(Files(".css")).Concat(Files(".js")))
        {
            var text = await Text(page, file);
            Assert.DoesNotContain("://", text, StringComparison.Ordinal);
            Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"<style|\sstyle=|\son[a-z]+=""", text);
        }
    }

    [Fact]
    public async Task Every_word_the_page_shows_stands_in_prompts()
    {
        var prompts = PromptBook.Load(PromptBook.DefaultFolder);
        await using var page = await Start(KienAn.Backend());

        foreach (var file in Files(".js"))
            foreach (Match said in Said().Matches(await Text(page, file)))
                Assert.Contains($"web.{said.Groups[1].Value}{said.Groups[2].Value}", prompts.Names);
        foreach (var file in Files(".html"))
        {
            var html = await Text(page, file);
            Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
            Assert.Contains("""<html lang="vi">""", html, StringComparison.Ordinal);
        }

        foreach (var status in new[] { "clarify", "not_found", "out_of_scope", "refused", "invalid" })
            Assert.Contains($"web.status_{status}", prompts.Names);
    }

    [Fact]
    public async Task The_sentences_are_handed_to_the_page()
    {
        await using var page = await Start(KienAn.Backend());

        var texts = await Json(await page.Get("/api/texts"));

        Assert.Equal("Gửi", texts.GetProperty("send").GetString());
        Assert.All(texts.EnumerateObject(), text => Assert.NotEmpty(text.Value.GetString()!));
    }

    // say('name'), and texts.name where the page may not have its sentences yet.
    [GeneratedRegex(@"\bsay\('([a-z_]+)'|\btexts\.([a-z_]+)")]
    private static partial Regex Said();
}
