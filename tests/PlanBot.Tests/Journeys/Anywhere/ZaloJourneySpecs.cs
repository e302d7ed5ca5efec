using System.Globalization;
using PlanBot.Tests.Channels.Zalo;

namespace PlanBot.Tests.Journeys.Anywhere;

/// <summary>The bot on Zalo, with as many people as are wanted.</summary>
public sealed class ZaloPeople(SeededProduct product) : IAsyncLifetime
{
    private ZaloApp _app = null!;
    private int _people;

    public async ValueTask InitializeAsync() => _app = await ZaloApp.Start(product);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal IPerson Somebody() => new OnZalo(_app, string.Create(CultureInfo.InvariantCulture, $"dan-{++_people}"));

    private sealed class OnZalo(ZaloApp app, string chat) : IPerson
    {
        public async Task<string> Say(string text) => string.Join("\n\n", await app.Say(text, chat));

        public Task<string> Choose(string ward) => Say($"/phường {ward}");

        public Task<string> LookAtSource() => Say("1");

        public async Task Leave()
        {
            await Say("xóa");
            await Say("1");
        }
    }
}

public sealed class ZaloJourneySpecs(ZaloPeople people) : JourneyContract, IClassFixture<ZaloPeople>
{
    private protected override Task<IPerson> Somebody() => Task.FromResult(people.Somebody());
}
