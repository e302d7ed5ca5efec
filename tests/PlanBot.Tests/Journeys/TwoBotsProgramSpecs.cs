using System.Text.Json.Nodes;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;
using PlanBot.Tests.Channels.Zalo.FakeZaloApi;

namespace PlanBot.Tests.Journeys;

/// <summary>The built program with a token for each platform, in a process of its own, and both platforms faked.</summary>
public sealed class TwoBotsProgramSpecs(FivePlans plans) : IClassFixture<FivePlans>, IAsyncLifetime
{
    private const long Person = 5;
    private const string Insurance = "Năm 2026 tỷ lệ bảo hiểm y tế của Kiến An là bao nhiêu?";
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-two-").FullName;
    private FakeTelegram _telegram = null!;
    private FakeZalo _zalo = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (_telegram, _zalo) = (await FakeTelegram.Start(TimeProvider.System, Stop), await FakeZalo.Start(TimeProvider.System, Stop));
        Directory.CreateDirectory(Path.Combine(_folder, "data"));
        File.Copy(plans.App.Database, Path.Combine(_folder, "data", "planbot.db"));
    }

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        await _zalo.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public Task Tokens_in_the_environment_serve_both_at_once() => Both(("Telegram__Token", FakeTelegram.Token), ("Zalo__Token", FakeZalo.Token));

    [Fact]
    public Task Tokens_in_the_settings_file_serve_both_at_once()
    {
        File.WriteAllText(Path.Combine(_folder, "appsettings.json"), new JsonObject
        {
            ["Telegram"] = new JsonObject { ["Token"] = FakeTelegram.Token },
            ["Zalo"] = new JsonObject { ["Token"] = FakeZalo.Token },
        }.ToJsonString());
        return Both();
    }

    [Fact]
    public Task Tokens_in_files_of_their_own_serve_both_at_once()
    {
        var (telegram, zalo) = (Path.Combine(_folder, "telegram.token"), Path.Combine(_folder, "zalo.token"));
        File.WriteAllText(telegram, $"{FakeTelegram.Token}\n");
        File.WriteAllText(zalo, $" {FakeZalo.Token}\n");
        return Both(("Telegram__TokenFile", telegram), ("Zalo__TokenFile", zalo));
    }

    [Theory]
    [InlineData("Telegram")]
    [InlineData("Zalo")]
    public async Task Switching_one_off_leaves_the_other_as_it_was(string off)
    {
        using var program = Start(("Telegram__Token", FakeTelegram.Token), ("Zalo__Token", FakeZalo.Token), ($"{off}__Enabled", "false"));

        if (off == "Telegram")
            await AskZalo();
        else
            await AskTelegram();

        await End(program);
        Assert.Equal(off == "Telegram", _telegram.Calls("getMe") + _telegram.Calls("getUpdates") == 0);
        Assert.Equal(off == "Zalo", _zalo.Calls("getMe") + _zalo.Calls("getUpdates") == 0);
    }

    private async Task Both(params (string Name, string Value)[] settings)
    {
        using var program = Start(settings);
        await Task.WhenAll(AskTelegram(), AskZalo());
        await End(program);
    }

    private BuiltProgram Start(params (string Name, string Value)[] settings) => BuiltProgram.Start(
        _folder, ["serve"], [("Web__Url", "http://127.0.0.1:0"), ("Telegram__BaseUrl", _telegram.Url), ("Zalo__BaseUrl", _zalo.Url), .. settings]);

    private static async Task End(BuiltProgram program)
    {
        program.Interrupt();
        Assert.Equal(0, await program.End(Stop));
        var said = await program.Output.ReadToEndAsync(Stop) + await program.Error.ReadToEndAsync(Stop);
        Assert.DoesNotContain(FakeTelegram.Token.Split(':')[1], said, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeZalo.Token.Split(':')[1], said, StringComparison.Ordinal);
    }

    // A greeting and the answer.
    private async Task AskTelegram()
    {
        _telegram.UserWrites(Person, Insurance);
        Assert.Contains("96%", (await _telegram.WhenMessages(2, Stop))[^1].Text, StringComparison.Ordinal);
    }

    private async Task AskZalo()
    {
        _zalo.Queue(_zalo.Text("ba", Insurance));
        await _zalo.WhenSaid(2).WaitAsync(Stop);
        Assert.Contains("96%", _zalo.Said[^1].Text, StringComparison.Ordinal);
    }
}
