using PlanBot.Channels.Chatting;
using PlanBot.Channels.Zalo.Sending;
using PlanBot.Outbox;

namespace PlanBot.Channels.Zalo.Rendering;

/// <summary>Puts a text of our own into Zalo's form.</summary>
internal sealed class ZaloTextForm(ZaloRenderer renderer) : ITextForm
{
    public string Channel => ZaloChannel.ChannelName;

    public IReadOnlyList<string> Bodies(string heading, string text) =>
        [.. renderer.Render(new([new ReplyPart.Heading(heading), new ReplyPart.Text(text)], [])).Select(b => b.ToJson())];
}
