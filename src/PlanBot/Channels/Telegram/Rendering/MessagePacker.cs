using PlanBot.Channels.Rendering;
using PlanBot.Channels.Telegram.Rendering.Tables;
namespace PlanBot.Channels.Telegram.Rendering;

/// <summary>Spreads blocks over messages that the platform takes. Cuts are made in plain text, so never inside a tag or an entity.</summary>
internal sealed class MessagePacker
{
    /// <summary>UTF-16 units a message shows at most. Escaping makes at most five of one: the HTML stays below the 32 KB that a server reads.</summary>
    public const int Longest = 4096;

    // The platform keeps a hundred forms a message and forgets the others.
    private const int MostBlocks = 90;

    // A block is not begun in less than this: the rest of it would stand in the next message anyway.
    private const int LeastRoom = Longest / 4;

    private readonly List<IReadOnlyList<Block>> _done = [];
    private List<Block> _now = [];
    private int _length;

    public void Add(Block block)
    {
        var rest = block;
        while (rest.Text.Length > Room(rest))
        {
            if (_now.Count > 0 && (Room(rest) < LeastRoom || (_length > Longest / 2 && rest.Text.Length <= Longest)))
            {
                Close();
                continue;
            }

            var cut = rest.Form == BlockForm.Aligned ? RowCut.Find(rest.Text, Room(rest)) : TextCut.Find(rest.Text, Room(rest));
            Append(rest with { Text = rest.Text[..cut].TrimEnd() });
            Close();
            rest = rest with { Text = After(rest, cut) };
        }

        if (rest.Text.Length > 0)
            Append(rest);
    }

    /// <summary>The messages so far, each with at least one block.</summary>
    public IReadOnlyList<IReadOnlyList<Block>> Messages() => _now.Count == 0 ? _done : [.. _done, _now];

    // The first column of a table keeps its place; everywhere else a message does not begin with blanks.
    private static string After(Block block, int cut) =>
        block.Form == BlockForm.Aligned ? block.Text[cut..].TrimStart('\n') : block.Text[cut..].TrimStart();

    private int Room(Block next) => _now.Count >= MostBlocks ? 0 : Longest - _length - Gap(next).Length;

    private string Gap(Block next) => _now.Count == 0 ? "" : BlockHtml.Between(_now[^1].Form, next.Form);

    private void Append(Block block)
    {
        _length += Gap(block).Length + block.Text.Length;
        _now.Add(block);
    }

    // A heading goes along with what it heads.
    private void Close()
    {
        List<Block> next = _now is [_, .., { Form: BlockForm.Heading } last] ? [last] : [];
        _done.Add(_now[..^next.Count]);
        (_now, _length) = (next, next.Sum(b => b.Text.Length));
    }
}
