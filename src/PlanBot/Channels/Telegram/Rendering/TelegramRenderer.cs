using PlanBot.Channels.Chatting;

namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>Puts a reply into Telegram's form.</summary>
internal static class TelegramRenderer
{
    /// <summary>The bodies of the messages that show the reply, in order; the buttons stand under the last. None where there is no text.</summary>
    /// <exception cref="ArgumentException">A button's id or label cannot be, there are buttons without a text, or a table's row has other cells than its header.</exception>
    public static IReadOnlyList<string> Render(ChatReply reply)
    {
        var packer = new MessagePacker();
        foreach (var block in reply.Parts.SelectMany(BlockReader.Read))
            packer.Add(block);
        var texts = packer.Messages().Select(BlockHtml.Write).ToList();
        var keyboard = ReplyKeyboard.Read(reply.Buttons);
        if (texts.Count == 0 && keyboard is not null)
            throw new ArgumentException("buttons without a text", nameof(reply));
        return [.. texts.Select((html, i) => new MessageBody(html, i == texts.Count - 1 ? keyboard : null).ToJson())];
    }
}
