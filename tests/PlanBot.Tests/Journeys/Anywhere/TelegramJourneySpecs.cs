using PlanBot.Tests.Channels.Telegram.Talking;
using PlanBot.Tests.Channels.Telegram.Transport;

namespace PlanBot.Tests.Journeys.Anywhere;

/// <summary>The bot on Telegram, with as many people as are wanted.</summary>
public sealed class TelegramPeople(SeededProduct product) : IAsyncLifetime
{
    private TransportApp _app = null!;
    private long _people = 100;

    public async ValueTask InitializeAsync() => _app = await TransportApp.Talk(product);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal BotChat Somebody() => new(_app, ++_people);
}

public sealed class TelegramJourneySpecs(TelegramPeople people) : JourneyContract, IClassFixture<TelegramPeople>
{
    private protected override Task<IPerson> Somebody() => Task.FromResult<IPerson>(new OnTelegram(people.Somebody()));

    private sealed class OnTelegram(BotChat chat) : IPerson
    {
        // Whoever reads the text reads the buttons below.
        public async Task<string> Say(string text) =>
            $"{(await chat.Say(text)).Text}\n{string.Join(" · ", chat.Came.SelectMany(m => m.Buttons).Select(b => b.Label))}";

        public Task<string> Choose(string ward) => Say($"/phuong {ward}");

        public async Task<string> LookAtSource() => (await chat.Press("Xem nguồn")).Text;

        public async Task Leave() => await (await chat.Say("/xoa")).Press("Xóa hết");
    }
}
