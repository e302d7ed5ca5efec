using System.Text;

namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>The blocks of one message as the Bot API's HTML. Every letter of a text is escaped, so nothing in it can become a tag.</summary>
internal static class BlockHtml
{
    // A longer quotation shows its first lines and opens when it is tapped.
    private const int LongQuote = 400;
    private const int TallQuote = 6;

    public static string Write(IReadOnlyList<Block> blocks)
    {
        var html = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
            html.Append(i == 0 ? "" : Between(blocks[i - 1].Form, blocks[i].Form)).Append(Write(blocks[i]));
        return html.ToString();
    }

    /// <summary>What parts two blocks. Quotations and tables bring room of their own.</summary>
    public static string Between(BlockForm before, BlockForm after) => (before, after) switch
    {
        (BlockForm.Heading, _) => "\n",
        (_, BlockForm.Heading) => "\n\n",
        (BlockForm.Quote, BlockForm.Quote) => "\n\n",
        (BlockForm.Plain, BlockForm.Plain) => "\n\n",
        _ => "\n",
    };

    private static string Write(Block block) => block.Form switch
    {
        BlockForm.Heading => $"<b>{Escape(block.Text)}</b>",
        BlockForm.Quote when IsLong(block.Text) => $"<blockquote expandable>{Escape(block.Text)}</blockquote>",
        BlockForm.Quote => $"<blockquote>{Escape(block.Text)}</blockquote>",
        BlockForm.Aligned => $"<pre>{Escape(block.Text)}</pre>",
        _ => Escape(block.Text),
    };

    private static bool IsLong(string text) => text.Length > LongQuote || text.AsSpan().Count('\n') >= TallQuote;

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
