using System.Text.Json;

namespace PlanBot.Tests.Journeys;

public sealed class BuiltProgramSpecs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Lines_in_are_lines_out_in_order_and_a_line_that_is_no_question_does_not_stop_the_others()
    {
        using var program = BuiltProgram.Start(_folder, ["ask", "--jsonl", "--top", "3"]);
        foreach (var line in new[]
        {
            """{"id":"một","question":"Ai ký kế hoạch của phường Thuỷ Nguyên?"}""",
            "đây không phải JSON",
            """{"id":"ba"}""",
            """{"id":"bốn","question":"bhyt den 2030 la bao nhieu","ward":"Kiến An"}""",
        })
            await program.Input.WriteLineAsync(line);
        program.Input.Close();

        var text = await program.Output.ReadToEndAsync(TestContext.Current.CancellationToken);
        var results = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.Equal(2, await program.End(TestContext.Current.CancellationToken));
        Assert.Equal(["answered", "invalid", "invalid", "answered"], results.Select(r => r.GetProperty("status").GetString()!));
        Assert.Equal(["một", null, "ba", "bốn"], results.Select(r => r.GetProperty("id").GetString()));
        Assert.Contains("Nguyễn Văn Viễn", results[0].GetProperty("answer").GetString(), StringComparison.Ordinal);
        Assert.All(results.Where(r => r.GetProperty("status").GetString() == "invalid"), r => Assert.NotEmpty(r.GetProperty("error").GetString()!));
        Assert.Contains("98%", results[3].GetProperty("answer").GetString(), StringComparison.Ordinal);
        Assert.InRange(results[3].GetProperty("citations").GetArrayLength(), 1, 3);
        Assert.True(File.Exists(Path.Combine(_folder, "data", "planbot.db")));
    }

    [Fact]
    public async Task Without_a_verb_the_plans_are_taken_in_the_page_is_served_and_Ctrl_C_ends_it_cleanly()
    {
        using var program = BuiltProgram.Start(_folder, [], ("Web__Url", "http://127.0.0.1:0"));
        var lines = new List<string>();
        while (lines.Count == 0 || !lines[^1].Contains("http://", StringComparison.Ordinal))
            lines.Add(await program.Output.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new EndOfStreamException(await program.Error.ReadToEndAsync(TestContext.Current.CancellationToken)));

        Assert.Equal(7, lines.Count); // what is done, five plans, where the page is
        Assert.Contains("kien-an-2026-2030.txt: 379/379 dòng, 100 %", string.Join('\n', lines), StringComparison.Ordinal);
        using var client = new HttpClient();
        var url = lines[^1].Split(' ').Single(w => w.StartsWith("http://", StringComparison.Ordinal));
        Assert.Contains("<html", await client.GetStringAsync(new Uri(url), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        program.Interrupt();
        Assert.Equal(0, await program.End(TestContext.Current.CancellationToken));
        Assert.Empty(await program.Error.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_that_is_taken_ends_with_one_sentence_and_nothing_else()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://{taken.LocalEndpoint}";
        using var program = BuiltProgram.Start(_folder, ["serve"], ("Web__Url", url));

        var error = await program.Error.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, await program.End(TestContext.Current.CancellationToken));
        Assert.Equal($"Địa chỉ {url} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác, ví dụ đặt biến PLANBOT__Web__Url=http://localhost:5081.\n", error);
    }
}
