using PlanBot.Language;

namespace PlanBot.Questions;

/// <summary>What a message is before it is read as a question.</summary>
internal enum MessageKind
{
    Question,
    Empty,
    TooLong,
    /// <summary>No letters: a lone "?", emoji, punctuation.</summary>
    NoWords,
    OtherScript,
    Greeting,
    Thanks,
}

/// <summary>Sorts out messages that are no questions (index/small-talk.tsv).</summary>
internal sealed class MessageScreen
{
    /// <summary>The longest question that is read, in characters.</summary>
    public const int MostCharacters = 1000;

    private static readonly HashSet<string> Fillers = new(["a", "ad", "oi", "ban", "em", "anh", "chi", "nhe", "bot", "admin", "minh", "toi", "da", "nha", "roi", "nhieu", "shop"], StringComparer.Ordinal);

    private readonly List<(MessageKind Kind, string[] Phrase)> _phrases = [];

    /// <exception cref="VocabularyException">A row names no known kind.</exception>
    public static MessageScreen Load(string folder)
    {
        var screen = new MessageScreen();
        foreach (var row in VocabularyFile.Read(folder, "small-talk.tsv", 2))
            screen._phrases.Add(Enum.TryParse<MessageKind>(row.Fields[0], out var kind)
                ? (kind, [.. Syllables.Read(row.Fields[1]).Select(s => s.Key)])
                : throw row.Wrong($"không có loại lời nói \"{row.Fields[0]}\""));
        return screen;
    }

    /// <summary>The message without control characters, its blanks made single.</summary>
    public static string Clean(string message) =>
        string.Join(' ', new string([.. message.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What a cleaned message is.</summary>
    public MessageKind Of(string message)
    {
        if (message.Length == 0)
            return MessageKind.Empty;
        if (message.Length > MostCharacters)
            return MessageKind.TooLong;
        var letters = message.Where(char.IsLetter).ToList();
        if (letters.Count < 2)
            return message.Any(char.IsAsciiDigit) ? MessageKind.Question : MessageKind.NoWords;
        if (letters.Count(IsLatin) * 2 < letters.Count)
            return MessageKind.OtherScript;
        return SmallTalk([.. Syllables.Read(VietnameseText.Compose(message)).Select(s => s.Key)]) ?? MessageKind.Question;
    }

    private MessageKind? SmallTalk(List<string> keys)
    {
        foreach (var (kind, phrase) in _phrases)
            if (keys.Count >= phrase.Length && phrase.Index().All(p => keys[p.Index] == p.Item) && keys.Skip(phrase.Length).All(Fillers.Contains))
                return kind;
        return null;
    }

    private static bool IsLatin(char c) => c < 0x250 || c is >= '\u0300' and <= '\u036F' or >= '\u1E00' and <= '\u1EFF';
}
