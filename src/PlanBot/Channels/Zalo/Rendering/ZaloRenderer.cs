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
        var choices = rows.SelectMany(row => row.Select(c => c.Choice)).ToList();
        if (choices.Count == 0)
            return [.. Pack(blocks).Select(text => new ZaloBody(text))];
        // A row of buttons is a line.
        var numbers = prompts.Say("zalo.choices", ("choices", string.Join('\n', rows.Select(row => string.Join(" · ", row.Select(c => c.Words))))));
        if (numbers.Length > Longest)
            throw new ArgumentException($"{choices.Count} choices fit into no message", nameof(reply));
        return [.. Pack([.. blocks, numbers]) is var texts ? texts.Select((text, i) => new ZaloBody(text, i == texts.Count - 1 ? choices : null)) : []];
    }

    // A button without a number of its own gets the one after the highest so far.
    private List<List<(ZaloChoice Choice, string Words)>> Numbered(IReadOnlyList<IReadOnlyList<ReplyButton>> rows)
    {
        var last = 0;
        return [.. rows.Where(row => row.Count > 0).Select(row => row.Select(button =>
        {
            var choice = new ZaloChoice(PlainLetters.OnOneLine(button.Label), button.Id, button.Number ?? last + 1);
            last = Math.Max(last, choice.Number);
            return (choice, Words(choice, button.Number is not null));
        }).ToList())];
    }

    // "10 %" and "Việc 3" say their numbers themselves.
    private string Words(ZaloChoice choice, bool isItsOwn) => isItsOwn && choice.Label.Split(' ').Contains(choice.Number.ToString(CultureInfo.InvariantCulture))
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
