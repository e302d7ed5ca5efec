using System.Globalization;
using System.Text;
using PlanBot.Channels.Chatting;
using PlanBot.Channels.Telegram.Rendering;
using PlanBot.Tests.Channels.Telegram.FakeBotApi;

namespace PlanBot.Tests.Channels.Telegram.Rendering;

/// <summary>Thousands of replies made by chance: what a person sees is what the reply says.</summary>
public sealed class NothingLostSpecs
{
    private static readonly string[] Pieces =
    [
        "phường", "Ủy ban nhân dân", "95%", "≥", "<b>", "</pre>", "&amp;", "&", "<", ">", "\"", "😀", "👨‍👩‍👧", "🇻🇳", "e\u0302\u0301", "Kie\u0302\u0301n An",
        "TP. Hải Phòng", "câu.", "Câu!", "hỏi?", "135/KH-UBND;", "漢字", "\u00A0", "a\u0323\u0323\u0323",
    ];

    [Fact]
    public void Texts_headings_and_quotations_come_through_letter_by_letter()
    {
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            List<ReplyPart> parts = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Words(random))];

            var messages = Messages(parts, seed);

            Assert.True(Letters(string.Concat(parts.Select(Value))) == Letters(string.Concat(messages)), $"seed {seed}");
        }
    }

    [Fact]
    public void A_table_shows_every_letter_of_every_cell_in_lines_that_fit_a_phone()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var columns = random.Next(1, 6);
            var table = new ReplyPart.Table(Row(random, columns), [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => Row(random, columns))]);

            var seen = Count(string.Concat(Messages([table], seed)));

            Assert.All(Count(string.Concat(table.Rows.Prepend(table.Header).SelectMany(r => r))), c => Assert.True(seen.GetValueOrDefault(c.Key) >= c.Value, $"seed {seed}: {c.Key}"));
        }
    }

    // Each message as the platform takes it: in good form, short enough, whole letters, aligned lines that fit a phone.
    private static List<string> Messages(IReadOnlyList<ReplyPart> parts, int seed)
    {
        var messages = new List<string>();
        foreach (var body in TelegramRenderer.Render(new(parts, [])))
        {
            var html = MessageBody.Read(body)!.Html;
            var (text, entities) = FakeHtml.Read(html);
            Assert.True(text.Length <= 4096 && entities.Count <= 100 && Encoding.UTF8.GetByteCount(html) <= 32768, $"seed {seed}");
            Assert.True(text.EnumerateRunes().All(r => r != Rune.ReplacementChar), $"seed {seed}: half a letter");
            foreach (var aligned in entities.Where(e => e.Type == "pre"))
                Assert.All(text.Substring(aligned.Offset, aligned.Length).Split('\n'), line => Assert.True(new StringInfo(line).LengthInTextElements <= 34, $"seed {seed}: {line}"));
            messages.Add(text);
        }

        return messages;
    }

    private static ReplyPart Words(Random random) => random.Next(4) switch
    {
        0 => new ReplyPart.Heading(Text(random, random.Next(0, 12))),
        1 => new ReplyPart.Quote(Text(random, random.Next(0, 900))),
        2 => new ReplyPart.Text(string.Concat(Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(0, 900)))),
        _ => new ReplyPart.Text(Text(random, random.Next(0, 1500))),
    };

    private static string Text(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(12) switch { 0 => "\n", 1 => "\n\n", 2 => "", _ => " " });
        return text.ToString();
    }

    private static string[] Row(Random random, int columns) =>
        [.. Enumerable.Range(0, columns).Select(_ => Text(random, random.Next(0, random.Next(5) == 0 ? 30 : 4)))];

    private static string Value(ReplyPart part) => part switch
    {
        ReplyPart.Text text => text.Value,
        ReplyPart.Heading heading => heading.Value,
        ReplyPart.Quote quote => quote.Value,
        _ => throw new InvalidOperationException(),
    };

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Dictionary<char, int> Count(string text) => Letters(text).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
}
