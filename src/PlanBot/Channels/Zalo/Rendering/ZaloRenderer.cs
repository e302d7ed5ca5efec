using System.Globalization;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Rendering;
using PlanBot.Prompts;

namespace PlanBot.Channels.Zalo.Rendering;

/// <summary>Puts replies into Zalo's form: plain text, and numbers to type in place of buttons.</summary>
internal sealed class ZaloRenderer(PromptBook prompts)
{
    /// <summary>UTF-16 units a message has at most.</summary>
    public const int Longest = 2_000;

    private const string Gap = "\n\n";

    /// <summary>The messages that show the reply, in order; the numbers stand under the last. None where there is nothing to show.</summary>
    /// <exception cref="ArgumentException">The numbers fit into no message, or a table's row has other cells than its header.</exception>
    public IReadOnlyList<ZaloBody> Render(ChatReply reply)
    {
        var blocks = PlainBlocks.Of(reply.Parts);
        var rows = Numbered(reply.Buttons);
        var choices = rows.SelectMany(row => row).ToList();
        if (choices.Count == 0)
            return [.. Pack(blocks).Select(text => new ZaloBody(text))];
        var numbers = Words(rows);
        if (numbers.Length > Longest)
            throw new ArgumentException($"{choices.Count} choices fit into no message", nameof(reply));
        return [.. Pack([.. blocks, numbers]) is var texts ? texts.Select((text, i) => new ZaloBody(text, i == texts.Count - 1 ? choices : null)) : []];
    }

    // A button without a number of its own gets the one after the highest so far.
    private static List<List<ZaloChoice>> Numbered(IReadOnlyList<IReadOnlyList<ReplyButton>> rows)
    {
        var last = 0;
        return [.. rows.Where(row => row.Count > 0).Select(row => row.Select(b =>
        {
            var number = b.Number ?? last + 1;
            last = Math.Max(last, number);
            return new ZaloChoice(PlainLetters.OnOneLine(b.Label), b.Id, number);
        }).ToList())];
    }

    // A row of buttons is a line. "10 %" says its number itself.
    private string Words(List<List<ZaloChoice>> rows) => prompts.Say("zalo.choices", ("choices", string.Join('\n', rows.Select(row => string.Join(" · ", row.Select(Word))))));

    private string Word(ZaloChoice choice) => choice.Label.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{choice.Number} "), StringComparison.Ordinal)
        ? choice.Label : prompts.Say("zalo.choice", ("number", choice.Number), ("label", choice.Label));

    // What does not fit is cut at the end of a paragraph or a sentence; a block is not begun in a small rest.
    private static List<string> Pack(IReadOnlyList<string> blocks)
    {
        var (messages, now) = (new List<string>(), "");
        foreach (var block in blocks)
        {
            var rest = block;
            while (now.Length + (now.Length > 0 ? Gap.Length : 0) + rest.Length > Longest)
            {
                if (now.Length > 0 && (rest.Length <= Longest || now.Length > Longest / 2))
                {
                    messages.Add(now);
                    now = "";
                    continue;
                }

                var cut = TextCut.Find(rest, Longest - (now.Length > 0 ? now.Length + Gap.Length : 0));
                messages.Add(Joined(now, rest[..cut].TrimEnd()));
                (now, rest) = ("", rest[cut..].TrimStart());
            }

            if (rest.Length > 0)
                now = Joined(now, rest);
        }

        return now.Length > 0 ? [.. messages, now] : messages;
    }

    private static string Joined(string before, string text) => before.Length == 0 ? text : before + Gap + text;
}
