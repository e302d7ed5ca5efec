using System.Globalization;
using System.Text;

namespace PlanBot.Tests.Channels.Telegram.FakeBotApi;

/// <summary>A stretch of a message's text with a form. Offset and length in UTF-16 units.</summary>
internal sealed record FakeEntity(string Type, int Offset, int Length);

/// <summary>Reads the HTML of a message as strictly as the documentation words it: more strictly than the real server, which lets some slips pass.</summary>
internal sealed class FakeHtml
{
    private static readonly Dictionary<string, string> Types = new()
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["a"] = "text_link",
        ["code"] = "code",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
        ["tg-spoiler"] = "spoiler",
    };

    private readonly string _html;
    private readonly StringBuilder _text = new();
    private readonly List<FakeEntity> _entities = [];
    private readonly Stack<(string Tag, string Type, int Offset)> _open = new();
    private int _at;

    private FakeHtml(string html) => _html = html;

    /// <summary>What a person sees, and how.</summary>
    /// <exception cref="BotApiRefusal">A tag or an entity is none, or a tag is not closed.</exception>
    public static (string Text, IReadOnlyList<FakeEntity> Entities) Read(string html)
    {
        var reader = new FakeHtml(html);
        while (reader._at < html.Length)
            reader.Step();
        if (reader._open.TryPeek(out var left))
            throw Broken($"Can't find end tag corresponding to start tag {left.Tag}");
        return (reader._text.ToString(), reader._entities);
    }

    private void Step()
    {
        switch (_html[_at])
        {
            case '<':
                Tag();
                break;
            case '&':
                Entity();
                break;
            case '>':
                throw Broken($"Unescaped > at byte offset {_at}");
            default:
                _text.Append(_html[_at++]);
                break;
        }
    }

    private void Tag()
    {
        var end = _html.IndexOf('>', _at);
        if (end < 0)
            throw Broken($"Unclosed start tag at byte offset {_at}");
        var inside = _html[(_at + 1)..end];
        _at = end + 1;
        if (inside.StartsWith('/'))
            Close(inside[1..]);
        else
            Open(inside);
    }

    private void Open(string inside)
    {
        var blank = inside.IndexOf(' ', StringComparison.Ordinal);
        var (tag, attributes) = blank < 0 ? (inside, "") : (inside[..blank], inside[(blank + 1)..]);
        if (!Types.TryGetValue(tag, out var type))
            throw Broken($"Unsupported start tag \"{tag}\" at byte offset {_at}");
        var known = attributes.Length == 0 ? tag != "a"
            : tag switch
            {
                "a" => attributes.StartsWith("href=\"", StringComparison.Ordinal) && attributes.EndsWith('"'),
                "code" => attributes.StartsWith("class=\"language-", StringComparison.Ordinal) && attributes.EndsWith('"'),
                "blockquote" => attributes == "expandable",
                _ => false,
            };
        if (!known)
            throw Broken($"Unsupported attributes of tag \"{tag}\"");
        if (_open.Any(o => o.Type is "code" or "text_link" || o.Type == type || (o.Type == "pre" && type != "code")))
            throw Broken($"Tag \"{tag}\" may not stand inside \"{_open.Peek().Tag}\"");
        _open.Push((tag, attributes == "expandable" ? "expandable_blockquote" : type, _text.Length));
    }

    private void Close(string tag)
    {
        if (!_open.TryPop(out var open))
            throw Broken($"Unexpected end tag at byte offset {_at}");
        if (open.Tag != tag)
            throw Broken($"Unmatched end tag at byte offset {_at}, expected \"</{open.Tag}>\", found \"</{tag}>\"");
        _entities.Add(new(open.Type, open.Offset, _text.Length - open.Offset));
    }

    private void Entity()
    {
        var end = _html.IndexOf(';', _at);
        var name = end < 0 ? "" : _html[(_at + 1)..end];
        _text.Append(name switch
        {
            "lt" => "<",
            "gt" => ">",
            "amp" => "&",
            "quot" => "\"",
            _ when name.StartsWith("#x", StringComparison.Ordinal) && int.TryParse(name[2..], NumberStyles.HexNumber, null, out var hex) && Rune.IsValid(hex) => new Rune(hex).ToString(),
            _ when name.StartsWith('#') && int.TryParse(name[1..], NumberStyles.None, null, out var code) && Rune.IsValid(code) => new Rune(code).ToString(),
            _ => throw Broken($"Unsupported entity at byte offset {_at}"),
        });
        _at = end + 1;
    }

    private static BotApiRefusal Broken(string detail) => BotApiRefusal.Bad($"can't parse entities: {detail}");
}
