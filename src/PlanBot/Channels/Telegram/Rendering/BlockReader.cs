using PlanBot.Channels.Chatting;
using PlanBot.Channels.Rendering;
using PlanBot.Channels.Telegram.Rendering.Tables;

namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>A part of a reply becomes blocks.</summary>
internal static class BlockReader
{
    public static IEnumerable<Block> Read(ReplyPart part) => part switch
    {
        ReplyPart.Text text => Of(BlockForm.Plain, text.Value),
        ReplyPart.Heading heading => Of(BlockForm.Heading, heading.Value),
        ReplyPart.Quote quote => Of(BlockForm.Quote, quote.Value),
        ReplyPart.Table table => TableBlocks.Read(table),
        _ => throw new ArgumentException($"no form for {part.GetType().Name}", nameof(part)),
    };

    private static IEnumerable<Block> Of(BlockForm form, string text) => PlainLetters.Of(text).Trim() is { Length: > 0 } seen ? [new(form, seen)] : [];
}
