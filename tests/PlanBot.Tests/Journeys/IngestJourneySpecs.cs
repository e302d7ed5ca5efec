using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PlanBot.Channels;
using PlanBot.Hosting;
using PlanBot.Hosting.Ingest;
using PlanBot.Storage;
using PlanBot.Storage.Migrations;

namespace PlanBot.Tests.Journeys;

public sealed class IngestJourneySpecs : IDisposable
{
    private const string Plan = """
        ỦY BAN NHÂN DÂN
        PHƯỜNG SÔNG THỬ
        Số: 12/KH-UBND
        Sông Thử, ngày 05 tháng 01 năm 2026
        KẾ HOẠCH
        Trồng cây xanh năm 2026
        I. CHỈ TIÊU
        (1) Trồng 500 cây xanh trong năm 2026.
        (2) Tỷ lệ cây sống đạt 95% trở lên.
        II. TỔ CHỨC THỰC HIỆN
        1. Văn phòng HĐND và UBND phường theo dõi, đôn đốc việc thực hiện.
        """;

    private readonly InstalledApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Files_that_cannot_be_read_are_refused_by_name_and_the_others_taken_in()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_app.Folder, "tep")).Name;
        _app.Write($"{folder}/rong.txt", "");
        _app.Write($"{folder}/anh.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 1, 2]);
        _app.Write($"{folder}/tcvn3.txt", Encoding.Latin1.GetBytes("KÕ ho¹ch thùc hiÖn nhiÖm vô cña ph\u00ADêng ®\u00ADîc giao ®Õn n¨m 2030"));
        _app.Write($"{folder}/tot.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Plan)]);
        using (var large = File.Create(Path.Combine(_app.Folder, folder, "lon.txt")))
            large.SetLength(21 * 1024 * 1024);

        var (code, output, error) = await _app.Run("ingest", Path.Combine(_app.Folder, folder), Path.Combine(_app.Folder, "khong-co.txt"));

        Assert.Equal(1, code);
        Assert.Contains("Đã nạp “tot.txt”: Kế hoạch số 12/KH-UBND ngày 5/1/2026 của UBND phường Sông Thử.\n  11/11 dòng, 100 %;", output, StringComparison.Ordinal);
        Assert.EndsWith("Xong: 1 tệp đã nạp, 0 tệp không đổi, 5 tệp chưa nạp được.\n", output, StringComparison.Ordinal);
        Assert.Equal(5, error.TrimEnd('\n').Split('\n').Length);
        foreach (var refused in new[] { "“rong.txt” không có chữ nào", "“anh.txt” là PNG", "có vẻ là TCVN3", "“lon.txt” có 21,0 MB", "Không tìm thấy tệp “khong-co.txt”" })
            Assert.Contains(refused, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_headings_is_taken_in_as_paragraphs_with_a_warning()
    {
        var path = _app.Write("doan-van.txt", "Năm nay trồng thêm cây xanh.\nMọi nhà cùng chăm cây.\n");

        var (code, output, _) = await _app.Run("ingest", path, "--ward", "phường Sông Thử");

        Assert.Equal(0, code);
        Assert.Contains("UBND phường Sông Thử", output, StringComparison.Ordinal);
        Assert.Contains("Lưu ý: không nhận ra đề mục nào", output, StringComparison.Ordinal);
        Assert.Contains("\"Năm nay trồng thêm cây xanh.\"", (await _app.Run("export", "clauses")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_names_no_ward_asks_for_one()
    {
        var path = _app.Write("vo-danh.txt", "KẾ HOẠCH\nI. CHỈ TIÊU\n(1) Trồng 500 cây xanh.\n");

        var (code, _, error) = await _app.Run("ingest", path);

        Assert.Equal(1, code);
        Assert.Contains("--ward", error, StringComparison.Ordinal);
        Assert.Equal(0, (await _app.Run("ingest", path, "--ward", "Sông Thử")).Code);
    }

    [Fact]
    public async Task The_same_content_again_does_nothing()
    {
        var path = _app.Write("ke-hoach.txt", Plan);
        await _app.Run("ingest", path);
        var before = await _app.Run("export", "clauses");

        var (code, output, _) = await _app.Run("ingest", path, _app.Write("ban-sao.txt", Plan));

        Assert.Equal(0, code);
        Assert.EndsWith("Xong: 0 tệp đã nạp, 2 tệp không đổi, 0 tệp chưa nạp được.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, await _app.Run("export", "clauses"));
    }

    [Fact]
    public async Task Changed_content_replaces_and_unchanged_passages_keep_their_ids()
    {
        await _app.Run("ingest", _app.Write("ke-hoach.txt", Plan));
        var before = await Clauses();

        var (code, output, _) = await _app.Run(
            "ingest", _app.Write("ke-hoach.txt", Plan.Replace("(1) Trồng 500 cây", "(1) Lập danh sách.\n(1a) Trồng 600 cây", StringComparison.Ordinal)));

        Assert.Equal(0, code);
        Assert.Contains("thay cho bản nạp trước", output, StringComparison.Ordinal);
        var after = await Clauses();
        Assert.Equal(["(1) Trồng 500 cây xanh trong năm 2026."], before.Except(after).Select(c => c.Text));
        Assert.Contains(after, c => c.Text.Contains("600 cây", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_plan_from_another_file_waits_to_be_told_and_says_which_is_newer()
    {
        await _app.Run("ingest", _app.Write("ke-hoach.txt", Plan));
        var newer = _app.Write("sua-doi.txt", Plan.Replace("ngày 05 tháng 01", "ngày 20 tháng 02", StringComparison.Ordinal));

        var (code, _, error) = await _app.Run("ingest", newer);

        Assert.Equal(1, code);
        Assert.Contains("đã có từ tệp “ke-hoach.txt”. “sua-doi.txt” mới hơn (20/2/2026, bản đã có 5/1/2026).", error, StringComparison.Ordinal);
        Assert.Equal(0, (await _app.Run("ingest", newer, "--replace")).Code);
        Assert.All((await Clauses()).Select(c => c.File), file => Assert.Equal("sua-doi.txt", file));
    }

    [Fact]
    public async Task Questions_go_on_being_answered_from_the_state_before_while_a_plan_is_taken_in()
    {
        await _app.Run("ingest", _app.Write("ke-hoach.txt", Plan));
        await using var services = Composition.Build(_app.Data);
        using var other = PlanDatabase.Open(_app.Database);
        using var writing = other.OpenWrite();
        foreach (var plan in PlanStore.List(writing))
            PlanStore.Remove(writing, plan.Row);

        var answer = services.GetRequiredService<AskDesk>().Ask(new("1", "Trồng bao nhiêu cây xanh?"));

        Assert.Equal(AskStatus.Answered, answer.Status);
        Assert.Contains("500 cây xanh", answer.Citations[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_another_program_is_writing_is_named_and_stays_as_it_is()
    {
        await _app.Run("ingest", _app.Write("ke-hoach.txt", Plan));
        using var other = PlanDatabase.Open(_app.Database);
        using var writing = other.OpenWrite();
        var impatient = new ServiceCollection().AddPlanBot(_app.Data)
            .AddSingleton(PlanDatabase.Open(_app.Database, TimeSpan.FromMilliseconds(20)));
        await using var services = impatient.BuildServiceProvider();
        using var error = new StringWriter();

        var taken = services.GetRequiredService<PlanIntake>()
            .Run([InstalledApp.Seed("thuy-nguyen-2026.txt")], replace: false, ward: null, _app.Data, new(TextReader.Null, TextWriter.Null, error));

        Assert.False(taken);
        Assert.StartsWith($"Dừng ở tệp “thuy-nguyen-2026.txt”. Cơ sở dữ liệu {_app.Database} đang được chương trình khác ghi.", error.ToString(), StringComparison.Ordinal);
        Assert.Single(services.GetRequiredService<PlanDatabase>().Read(PlanStore.List));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_by_every_verb_and_left_alone()
    {
        var path = _app.Write("ke-hoach.txt", Plan);
        await _app.Run("ingest", path);
        using (var database = PlanDatabase.Open(_app.Database))
            database.Write(s =>
            {
                using var command = s.Connection.CreateCommand();
                (command.CommandText, command.Transaction) = ($"PRAGMA user_version = {Migrator.Newest + 1}", s.Transaction);
                command.ExecuteNonQuery();
            });
        var before = await File.ReadAllBytesAsync(_app.Database, TestContext.Current.CancellationToken);

        foreach (var verb in new string[][] { ["ingest", path], ["ask", "--jsonl"], ["export", "targets"], ["doctor"], ["serve"] })
        {
            var (code, output, error) = await _app.Run(verb);

            Assert.Equal(1, code);
            Assert.Contains($"Cơ sở dữ liệu {_app.Database} do phiên bản PlanBot mới hơn tạo ra.", output + error, StringComparison.Ordinal);
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(_app.Database, TestContext.Current.CancellationToken));
    }

    private async Task<List<(string Id, string Text, string File)>> Clauses() =>
        [.. (await _app.Run("export", "clauses")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)
            .Select(c => (c.GetProperty("id").GetString()!, c.GetProperty("text").GetString()!, c.GetProperty("file").GetString()!))];
}
