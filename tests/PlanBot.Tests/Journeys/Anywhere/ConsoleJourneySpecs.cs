using System.Threading.Channels;
using PlanBot.Channels.Console;

namespace PlanBot.Tests.Journeys.Anywhere;

public sealed class ConsoleJourneySpecs(SeededProduct product) : JourneyContract
{
    private protected override async Task<IPerson> Somebody()
    {
        var person = new AtTheConsole();
        await person.Begin(product.Get<Conversation>());
        return person;
    }

    /// <summary>Types a line when the last one has been answered.</summary>
    private sealed class AtTheConsole : TextReader, IPerson
    {
        private readonly Channel<string> _typed = Channel.CreateUnbounded<string>();
        private readonly Channel<bool> _asked = Channel.CreateUnbounded<bool>();
        private readonly StringWriter _shown = new() { NewLine = "\n" };
        private Task _talk = Task.CompletedTask;

        public async Task Begin(Conversation conversation)
        {
            _talk = conversation.Run(this, _shown, width: null, explain: false, TestContext.Current.CancellationToken);
            await Answered();
        }

        public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            _asked.Writer.TryWrite(true);
            return await _typed.Reader.ReadAsync(cancellationToken);
        }

        public Task<string> Say(string text)
        {
            _shown.GetStringBuilder().Clear();
            _typed.Writer.TryWrite(text);
            return Answered();
        }

        public Task<string> Choose(string ward) => Say($"/phường {ward}");

        public Task<string> LookAtSource() => Say("/nguon 1");

        // Another choice of ward is another conversation: nothing else is kept.
        public Task Leave() => Say("/phuong");

        private async Task<string> Answered()
        {
            var next = _asked.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();
            await await Task.WhenAny(next, _talk);
            return _shown.ToString();
        }
    }
}
