using PlanBot.Channels.Chatting;
using PlanBot.Channels.Rendering;

namespace PlanBot.Channels.Zalo.Rendering;

/// <summary>The parts of a reply as stretches of plain text; a heading stands over what it heads.</summary>
internal static class PlainBlocks
{
    public static IReadOnlyList<string> Of(IReadOnlyList<ReplyPart> parts)
    {
        var blocks = new List<string>();
        var heading = "";
        foreach (var part in parts)
            if (part is ReplyPart.Heading { Value: var value })
                heading = Under(heading, Clean(value));
            else
                foreach (var block in Of(part).Where(b => b.Length > 0))
                {
                    blocks.Add(Under(heading, block));
                    heading = "";
                }

        return heading.Length > 0 ? [.. blocks, heading] : blocks;
    }

    private static IEnumerable<string> Of(ReplyPart part) => part switch
    {
        ReplyPart.Text text => [Clean(text.Value)],
        ReplyPart.Quote quote => [Clean(quote.Value) is { Length: > 0 } words ? $"“{words}”" : ""],
        ReplyPart.Table table => Rows(table),
        _ => throw new ArgumentException($"no form for {part.GetType().Name}", nameof(part)),
    };

    // Columns have no room on a phone: each row is a small list under what its first cell says.
    private static IEnumerable<string> Rows(ReplyPart.Table table)
    {
        if (table.Rows.Any(row => row.Count != table.Header.Count))
            throw new ArgumentException("a row has other cells than the header", nameof(table));
        return table.Rows.Select(row => string.Join('\n', row.Index().Select(cell => Cell(table.Header[cell.Index], cell.Item, cell.Index == 0)).Where(line => line.Length > 0)));
    }

    private static string Cell(string header, string cell, bool isFirst)
    {
        var (name, value) = (PlainLetters.OnOneLine(header), PlainLetters.OnOneLine(cell));
        if (isFirst)
            return value;
        return name.Length == 0 ? value.Length == 0 ? "" : $"- {value}" : $"- {name}: {(value.Length == 0 ? "–" : value)}";
    }

    private static string Under(string heading, string text) => heading.Length == 0 ? text : $"{heading}\n{text}";

    private static string Clean(string text) => PlainLetters.Of(text).Trim();
}
