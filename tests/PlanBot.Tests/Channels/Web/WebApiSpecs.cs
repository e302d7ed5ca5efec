using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PlanBot.Channels;
using static PlanBot.Tests.Channels.Web.ServedPage;

namespace PlanBot.Tests.Channels.Web;

public sealed class WebApiSpecs
{
    [Fact]
    public async Task A_question_gets_the_result_of_the_contract()
    {
        await using var page = await Start(KienAn.Backend());

        var response = await page.Ask(new { question = KienAn.Question });

        var result = await Json(response);
        Assert.Equal("answered", result.GetProperty("status").GetString());
        Assert.Equal(91, result.GetProperty("citations")[0].GetProperty("lines")[0].GetInt32());
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_ward_and_the_conversation_travel_with_the_question()
    {
        var backend = KienAn.Backend();
        await using var page = await Start(backend);

        await page.Ask(new { id = "7", question = KienAn.Question, ward = "Kiến An", session = "0a1b" });

        Assert.Equal(new AskRequest("7", KienAn.Question, "Kiến An", "web-0a1b"), Assert.Single(backend.Asked));
    }

    [Fact]
    public async Task All_wards_are_asked_when_none_is_chosen()
    {
        var backend = KienAn.Backend();
        await using var page = await Start(backend);

        await page.Ask(new { question = KienAn.Question, ward = "" });

        Assert.Null(Assert.Single(backend.Asked).Ward);
    }

    [Theory]
    [InlineData("""{"question":""}""", "Bạn chưa nhập câu hỏi.")]
    [InlineData("""{"question":"  \n "}""", "Bạn chưa nhập câu hỏi.")]
    [InlineData("{}", "Bạn chưa nhập câu hỏi.")]
    [InlineData("không phải JSON", "Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.")]
    [InlineData("null", "Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.")]
    [InlineData("""{"question":"a","session":"../telegram:1"}""", "Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.")]
    public async Task A_request_that_asks_nothing_gets_a_sentence(string body, string sentence)
    {
        var backend = KienAn.Backend();
        await using var page = await Start(backend);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var response = await page.Client.PostAsync(new Uri("/api/ask", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(sentence, await Error(response));
        Assert.Empty(backend.Asked);
    }

    [Fact]
    public async Task A_question_over_the_limit_is_told_both_lengths()
    {
        await using var page = await Start(KienAn.Backend());

        var response = await page.Ask(new { question = new string('a', 2001) });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Câu hỏi dài 2001 ký tự; tối đa là 2000. Hãy rút gọn rồi gửi lại.", await Error(response));
    }

    [Fact]
    public async Task The_longest_question_fits_in_the_body_with_all_its_marks()
    {
        var question = new string('ệ', 2000);
        await using var page = await Start(KienAn.Backend().Answers(question, KienAn.Answer));
        using var content = new StringContent($$"""{"question":"{{question}}","ward":"Kiến An","session":"{{new string('0', 64)}}"}""", Encoding.UTF8, "application/json");

        var response = await page.Client.PostAsync(new Uri("/api/ask", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_eight_kilobytes_is_refused()
    {
        await using var page = await Start(KienAn.Backend());

        var response = await page.Ask(new { question = new string('a', 9000) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("Nội dung gửi lên quá lớn. Hãy rút gọn câu hỏi rồi gửi lại.", await Error(response));
    }

    [Fact]
    public async Task A_form_of_another_site_cannot_ask()
    {
        var backend = KienAn.Backend();
        await using var page = await Start(backend);
        using var content = new StringContent($$"""{"question":"{{KienAn.Question}}"}""", new MediaTypeHeaderValue("text/plain"));

        var response = await page.Client.PostAsync(new Uri("/api/ask", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Empty(backend.Asked);
    }

    [Fact]
    public async Task Who_asks_too_fast_is_told_to_wait_and_may_still_read()
    {
        await using var page = await Start(KienAn.Backend(), ("QuestionsPerMinute", "2"));

        await page.Ask(new { question = KienAn.Question });
        await page.Ask(new { question = KienAn.Question });
        var third = await page.Ask(new { question = KienAn.Question });

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.StartsWith("Bạn hỏi nhanh quá. Hãy chờ khoảng ", await Error(third), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await page.Get("/api/wards")).StatusCode);
    }

    [Fact]
    public async Task A_fault_inside_becomes_a_sentence_without_its_details()
    {
        var backend = KienAn.Backend().Answers("hỏng", _ => throw new InvalidOperationException("secret detail"));
        await using var page = await Start(backend);

        var response = await page.Ask(new { question = "hỏng" });

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Hệ thống gặp lỗi khi xử lý.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_who_leaves_stops_the_work()
    {
        var begun = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        var backend = KienAn.Backend().Answers("lâu", async stop =>
        {
            using var told = stop.Register(stopped.SetResult);
            begun.SetResult();
            await stopped.Task;
            stop.ThrowIfCancellationRequested();
            return KienAn.Answer;
        });
        await using var page = await Start(backend);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var content = new StringContent("""{"question":"lâu"}""", Encoding.UTF8, "application/json");

        var asking = page.Client.PostAsync(new Uri("/api/ask", UriKind.Relative), content, leaving.Token);
        await begun.Task;
        await leaving.CancelAsync();

        await stopped.Task.WaitAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Wards_come_with_their_plans()
    {
        await using var page = await Start(KienAn.Backend());

        var wards = await Json(await page.Get("/api/wards"));

        Assert.Equal(["Hưng Đạo", "Kiến An"], wards.EnumerateArray().Select(w => w.GetProperty("ward").GetString()!));
        Assert.Equal("135/KH-UBND", wards[1].GetProperty("plans")[0].GetProperty("number").GetString());
    }

    [Fact]
    public async Task A_passage_comes_in_its_place_with_its_own_lines_marked()
    {
        await using var page = await Start(KienAn.Backend());

        var passage = await Json(await page.Get($"/api/passage/{KienAn.ClauseId}"));

        var own = passage.GetProperty("lines").EnumerateArray().Where(l => l.GetProperty("own").GetBoolean());
        Assert.Equal([91], own.Select(l => l.GetProperty("number").GetInt32()));
        Assert.Equal("II › 5 › (25)", passage.GetProperty("address").GetString());
    }

    [Fact]
    public async Task An_id_with_a_sign_of_its_own_is_found()
    {
        await using var page = await Start(KienAn.Backend().Holds("kế hoạch #1?/(25)", KienAn.Source));

        var response = await page.Get("/api/passage/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231%3F/(25)");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_passage_that_is_gone_says_so()
    {
        await using var page = await Start(KienAn.Backend().Holds("gone", (PlanBot.Channels.Web.PassageView?)null));

        var response = await page.Get("/api/passage/gone");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.StartsWith("Không còn đoạn này", await Error(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_gets_a_sentence()
    {
        await using var page = await Start(KienAn.Backend());

        foreach (var path in new[] { "/api/none", "/none.js", "/a/b/c", "/../appsettings.json", "/api/passage/", $"/api/plan/{new string('a', 201)}" })
        {
            var response = await page.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.NotEmpty(await Error(response));
        }
    }
}
