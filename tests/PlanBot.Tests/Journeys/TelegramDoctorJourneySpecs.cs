using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Journeys;

public sealed class TelegramDoctorJourneySpecs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("planbot-doctor-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_doctor_names_the_bot_or_what_is_wrong_with_it_and_never_says_the_token()
    {
        await using var fake = await FakeTelegram.Start(TimeProvider.System, TestContext.Current.CancellationToken);

        var well = await Doctor(("Telegram__Token", FakeTelegram.Token), ("Telegram__BaseUrl", fake.Url));
        fake.Faults.Always("getMe", FakeFault.Unauthorized);
        var refused = await Doctor(("Telegram__Token", FakeTelegram.Token), ("Telegram__BaseUrl", fake.Url));

        Assert.Contains($"@{FakeJson.BotName}", well, StringComparison.Ordinal);
        Assert.Contains("bị từ chối", refused, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeTelegram.Token.Split(':')[1], well + refused, StringComparison.Ordinal);
    }

    private async Task<string> Doctor(params (string Name, string Value)[] settings)
    {
        using var program = BuiltProgram.Start(_folder, ["doctor"], settings);
        var error = program.Error.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await program.Output.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.End(TestContext.Current.CancellationToken);
        return output + await error;
    }
}
