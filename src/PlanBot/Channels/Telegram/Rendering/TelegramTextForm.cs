using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram.Sending;
using PlanBot.Outbox;

namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>Puts a text of our own into Telegram's form.</summary>
internal sealed class TelegramTextForm : ITextForm
{
    public string Channel => TelegramChannel.ChannelName;

    public IReadOnlyList<string> Bodies(string heading, string text) =>
        TelegramRenderer.Render(new([new ReplyPart.Heading(heading), new ReplyPart.Text(text)], []));
}
