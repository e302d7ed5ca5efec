using Microsoft.Extensions.DependencyInjection;
using PlanBot.Hosting;
using PlanBot.Hosting.Linking;
using PlanBot.People;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Tests.Journeys;

namespace PlanBot.Tests.People;

public sealed class PeopleVerbSpecs : IDisposable
{
    private readonly InstalledApp _app = new();

    [Fact]
    public async Task A_code_made_at_the_command_line_links_is_listed_unlinked_and_written_down()
    {
        var (code, output, _) = await _app.Run("link", "--ward", "kien an", "--role", "head", "--unit", "phong van hoa", "--name", "Nguyễn Văn An");
        Assert.Equal(0, code);
        Assert.StartsWith("Vai trò: Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An (Nguyễn Văn An)\nMã liên kết: ", output, StringComparison.Ordinal);
        Assert.Contains("tôi chưa biết tên bot trên Telegram", output, StringComparison.Ordinal);
        Assert.Equal("Chưa có ai liên kết.\n", (await _app.Run("people")).Output);

        Enter(Office.CodeIn(output));
        var listed = (await _app.Run("people", "--ward", "phường kiến an")).Output;
        Assert.Matches("^[0-9a-f]{16}  Trưởng đơn vị – Phòng Văn hóa - Xã hội, phường Kiến An \\(Nguyễn Văn An\\), từ [0-9/]{10}\n$", listed);
        Assert.Equal("Chưa có ai liên kết.\n", (await _app.Run("people", "--ward", "Đông Hải")).Output);

        var id = listed[..16];
        Assert.StartsWith("Vai trò: Trưởng đơn vị", (await _app.Run("link", "--ward", "Kiến An", "--role", "head", "--unit", "Công an", "--replaces", id)).Output, StringComparison.Ordinal);
        Assert.StartsWith("Đã gỡ liên kết: Trưởng đơn vị", (await _app.Run("unlink", id)).Output, StringComparison.Ordinal);
        Assert.Equal((1, "Không có liên kết nào mang mã “" + id + "”. Xem danh sách: planbot people\n"), Failed(await _app.Run("unlink", id)));

        var audit = (await _app.Run("export", "audit", "--format", "csv")).Output.Split("\r\n");
        Assert.Equal("\uFEFFat,actor,action,outcome,ward,role,unit,person", audit[0]);
        Assert.Equal(["console,make_code", "link", "console,make_code", "console,unlink"], audit[1..^1].Select(l => l.Split(',')).Select(f => f[1] == "console" ? $"{f[1]},{f[2]}" : f[2]));
        Assert.All(audit[1..^1], l => Assert.Contains(",done,Kiến An,head,", l, StringComparison.Ordinal));
        Assert.Single((await _app.Run("export", "audit", "--ward", "Đông Hải", "--format", "csv")).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Once_Telegram_has_said_what_the_bot_is_called_its_address_and_picture_are_given()
    {
        await _app.Run("people");
        using (var database = PlanDatabase.Open(_app.Database))
            database.Write(s => BotNameTable.Keep(s, "telegram", "KienAnKeHoachBot"));
        var file = Path.Combine(_app.Folder, "ma.svg");

        var output = (await _app.Run("link", "--ward", "Kiến An", "--role", "chair", "--qr", file)).Output;

        var address = $"https://t.me/KienAnKeHoachBot?start=l_{Office.CodeIn(output).Replace("-", "", StringComparison.Ordinal)}";
        Assert.Contains($"Địa chỉ: {address}\n{new QrPicture(address).Drawn()}\n", output, StringComparison.Ordinal);
        Assert.StartsWith("<svg", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Không có kế hoạch của phường “Huế”. Các phường: An Dương, Đông Hải, Hưng Đạo, Kiến An, Thủy Nguyên.", "--ward", "Huế", "--role", "chair")]
    [InlineData("Vai trò Trưởng đơn vị cần một đơn vị: thêm --unit.", "--ward", "Thủy Nguyên", "--role", "head")]
    [InlineData("Kế hoạch của phường Kiến An không nêu đơn vị “phòng thí nghiệm”.", "--ward", "Kiến An", "--role", "staff", "--unit", "phòng thí nghiệm")]
    [InlineData("Vai trò Chủ tịch là của cả phường: bỏ --unit.", "--ward", "Kiến An", "--role", "chair", "--unit", "Công an")]
    [InlineData("Phó Chủ tịch cần lĩnh vực phụ trách: thêm --field, có thể nhiều lần. Kế hoạch nêu: kinh tế, văn xã, ", "--ward", "An Dương", "--role", "deputy")]
    [InlineData("Chỉ Phó Chủ tịch có lĩnh vực phụ trách: bỏ --field.", "--ward", "An Dương", "--role", "chair", "--field", "kinh tế")]
    [InlineData("Không có liên kết nào mang mã “x”.", "--ward", "An Dương", "--role", "chair", "--replaces", "x")]
    [InlineData("Không ghi được mã QR vào “ma.jpg”", "--ward", "An Dương", "--role", "chair", "--qr", "ma.jpg")]
    public async Task What_cannot_be_linked_is_told_with_the_way_out(string said, params string[] arguments)
    {
        var (code, error) = Failed(await _app.Run(["link", .. arguments]));

        Assert.Equal(1, code);
        Assert.StartsWith(said, error, StringComparison.Ordinal);
        Assert.Empty((await _app.Run("export", "audit")).Output);
    }

    [Fact]
    public void An_address_is_drawn_and_written_as_a_picture()
    {
        var picture = new QrPicture("https://t.me/kehoach_bot?start=l_3467CFHJ");
        var (svg, png) = (Path.Combine(_app.Folder, "ma.svg"), Path.Combine(_app.Folder, "ma.PNG"));

        var lines = picture.Drawn().Split('\n');
        picture.Write(svg);
        picture.Write(png);

        Assert.Equal(19, lines.Length);
        Assert.All(lines, l => Assert.Equal(37, l.TrimEnd('\r').Length));
        Assert.StartsWith("<svg", File.ReadAllText(svg), StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(png)[..4]);
        Assert.Throws<SetupException>(() => picture.Write(Path.Combine(_app.Folder, "ma.jpg")));
        Assert.Throws<SetupException>(() => picture.Write(Path.Combine(_app.Folder, "khong-co", "ma.svg")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("telegram:123456789")]
    [InlineData("telegram:123@Kiến An; zalo:ab-9 ;")]
    public void The_first_administrators_are_named_in_this_form(string setting) => Assert.Empty(Problems(setting));

    [Theory]
    [InlineData("123456789")]
    [InlineData("telegram:")]
    [InlineData("telegram:12 34")]
    [InlineData("telegram:123@Kiến An, telegram:456")]
    public void Another_form_is_told_by_its_name(string setting) =>
        Assert.Contains("“People:FirstAdministrators” không dùng được", Assert.Single(Problems(setting)), StringComparison.Ordinal);

    public void Dispose() => _app.Dispose();

    private static IReadOnlyList<string> Problems(string setting) => SettingsCheck.Problems(
        new Microsoft.Extensions.Configuration.ConfigurationManager { ["People:FirstAdministrators"] = setting }, PlanBot.Prompts.PromptBook.Load(PlanBot.Prompts.PromptBook.DefaultFolder));

    private static (int Code, string Error) Failed((int Code, string Output, string Error) run) => (run.Code, run.Error);

    private void Enter(string shown)
    {
        using var services = Composition.Build(_app.Data);
        var database = services.GetRequiredService<PlanDatabase>();
        var outcome = database.Read(s => services.GetRequiredService<CodeEntry>().Enter(s, new("thu", "1"), new("thu", "1"), CodeText.Read(shown)!));
        database.Write(Assert.IsType<CodeOutcome.Linked>(outcome).Keep);
    }
}
