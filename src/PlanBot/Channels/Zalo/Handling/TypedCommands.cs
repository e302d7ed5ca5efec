using PlanBot.Channels.Chatting.Commands;
using PlanBot.Language;
using PlanBot.Prompts;

namespace PlanBot.Channels.Zalo.Handling;

/// <summary>A command as people type it: "nguồn", "nguon", "/nguon", "/phường Kiến An".</summary>
internal sealed class TypedCommands(PromptBook prompts)
{
    private const int MostWords = 4;
    private readonly Dictionary<string, string> _names = Spellings(prompts);

    /// <summary>The command and what stands behind it; null where the text is none. Without a slash the whole text must be the command's name.</summary>
    public (string Name, string Argument)? Read(string text)
    {
        var composed = VietnameseText.Compose(text).Trim();
        if (!composed.StartsWith('/'))
            return _names.TryGetValue(Letters(composed.TrimEnd('.', '!')), out var whole) ? (whole, "") : null;
        var words = composed[1..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, words.Length); count > 0; count--)
            if (_names.TryGetValue(Letters(string.Join(' ', words[..count])), out var name))
                return (name, string.Join(' ', words[count..]));
        return (words.Length == 0 ? "" : Letters(words[0]), "");
    }

    // A command's name is a way to write it; the others stand in prompts/, where people may add their own.
    private static Dictionary<string, string> Spellings(PromptBook prompts)
    {
        var names = ChatCommands.All.ToDictionary(n => n, StringComparer.Ordinal);
        foreach (var line in prompts.Say("zalo.commands").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var ways] && names.ContainsKey(name))
                foreach (var way in ways.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    names[Letters(way)] = name;
        return names;
    }

    /// <summary>Lower case, without marks and blanks.</summary>
    private static string Letters(string text) => VietnameseText.Fold(VietnameseText.Compose(text)).Replace(" ", "", StringComparison.Ordinal);
}
