using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using PlanBot.Hosting;
using PlanBot.Hosting.Serve;

namespace PlanBot.Tests.Journeys;

public sealed class ServeJourneySpecs(FivePlans plans) : IClassFixture<FivePlans>, IAsyncLifetime
{
    private readonly PageServer _server = Build(plans.App.Data, "http://127.0.0.1:0");
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server.Map();
        await _server.Start(TestContext.Current.CancellationToken);
        _client = new() { BaseAddress = new(_server.Url) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_resident_reads_the_figure_its_unit_and_sources_that_really_say_so()
    {
        var answer = await Ask(new { id = "1", question = "BHYT đến 2030 là bao nhiêu %", ward = "Kiến An" });

        Assert.Equal("answered", answer.GetProperty("status").GetString());
        var text = answer.GetProperty("answer").GetString()!;
        Assert.Contains("98%", text, StringComparison.Ordinal);
        Assert.Contains("Phòng Văn hóa - Xã hội", text, StringComparison.Ordinal);
        var first = answer.GetProperty("citations")[0];
        Assert.Equal("135/KH-UBND", first.GetProperty("plan").GetString());
        Assert.Equal([91, 91], first.GetProperty("lines").EnumerateArray().Select(l => l.GetInt32()));
        foreach (var citation in answer.GetProperty("citations").EnumerateArray())
            await StandsInItsPlan(citation);
    }

    [Fact]
    public async Task The_page_its_wards_and_a_whole_plan_are_served()
    {
        var page = await _client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var wards = await Get("/api/wards");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(["An Dương", "Đông Hải", "Hưng Đạo", "Kiến An", "Thủy Nguyên"], wards.EnumerateArray().Select(w => w.GetProperty("ward").GetString()!));
        var kienAn = wards[3].GetProperty("plans")[0];
        Assert.Equal(("135/KH-UBND", "23/12/2025", "2026 – 2030"),
            (kienAn.GetProperty("number").GetString(), kienAn.GetProperty("date").GetString(), kienAn.GetProperty("period").GetString()));
        var plan = await Get($"/api/plan/{kienAn.GetProperty("id").GetString()}");
        Assert.Equal(PlanBot.Tests.Seeds.Document("kien-an-2026-2030.txt").Lines.Select(l => l.Text), plan.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("text").GetString()!));
    }

    [Fact]
    public async Task Many_ask_at_once_and_each_gets_their_own_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i =>
            Ask(new { id = $"{i}", question = "tỷ lệ dân số tham gia bảo hiểm y tế", ward = i % 2 == 0 ? "Kiến An" : "Hưng Đạo" })));

        foreach (var (i, answer) in answers.Index())
        {
            Assert.Equal($"{i}", answer.GetProperty("id").GetString());
            Assert.All(answer.GetProperty("citations").EnumerateArray(), c => Assert.Equal(i % 2 == 0 ? "Kiến An" : "Hưng Đạo", c.GetProperty("ward").GetString()));
        }
    }

    [Fact]
    public async Task What_is_not_there_is_said_to_be_missing()
    {
        foreach (var path in new[] { "/api/passage/khong-co", "/api/plan/khong-co" })
            Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_a_sentence()
    {
        await using var second = Build(plans.App.Data, _server.Url);
        second.Map();

        var refused = await Assert.ThrowsAsync<SetupException>(() => second.Start(TestContext.Current.CancellationToken));

        Assert.StartsWith($"Địa chỉ {_server.Url} đang có chương trình khác dùng.", Faults.Sentence(refused, "data"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_folder_that_cannot_be_made_is_told_in_a_sentence()
    {
        var file = plans.App.Write("khong-phai-thu-muc", "");

        var refused = Assert.Throws<PlanBot.Storage.StorageException>(() => Composition.Build(Path.Combine(file, "data")).GetService(typeof(FirstStart)));

        Assert.StartsWith($"Không đọc ghi được {Path.Combine(file, "data", "planbot.db")}", Faults.Sentence(refused, Path.Combine(file, "data")), StringComparison.Ordinal);
    }

    // The passage's own lines, as the server shows them and as the file has them, joined are the words cited.
    private async Task StandsInItsPlan(JsonElement citation)
    {
        var passage = await Get($"/api/passage/{citation.GetProperty("clause").GetString()}");
        var file = Seeds.Files().Select(Seeds.Document).Single(d => d.Header.Ward.Value == citation.GetProperty("ward").GetString());
        var own = passage.GetProperty("lines").EnumerateArray().Where(l => l.GetProperty("own").GetBoolean()).ToList();

        Assert.All(own, l => Assert.Equal(file.Lines[l.GetProperty("number").GetInt32() - 1].Text, l.GetProperty("text").GetString()));
        Assert.Equal(citation.GetProperty("lines")[0].GetInt32(), own[0].GetProperty("number").GetInt32());
        Assert.Equal(Words(citation.GetProperty("text").GetString()!), Words(string.Join(' ', own.Select(l => l.GetProperty("text").GetString()))));
    }

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private async Task<JsonElement> Ask(object request)
    {
        var response = await _client.PostAsJsonAsync("/api/ask", request, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private Task<JsonElement> Get(string path) => _client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    private static PageServer Build(string data, string url) => PageServer.Build(
        data, new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Web:Url", (string?)url)]).Build());
}
