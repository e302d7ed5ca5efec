using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanBot.Prompts;

/// <summary>A prompt file is not as it must be. The message names file and line.</summary>
internal sealed class PromptException(string message) : Exception(message);

/// <summary>
/// Every sentence the product says. Files of prompts/ hold sections: a line "[name]", then its text up to the next
/// section; "#" begins a comment line; "{name}" is a placeholder.
/// </summary>
internal sealed partial class PromptBook
{
    private readonly Dictionary<string, string> _texts;

    private PromptBook(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>The folder prompts/ beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <summary>Every name the folder defines.</summary>
    public IReadOnlyCollection<string> Names => _texts.Keys;

    /// <exception cref="PromptException">A line stands outside a section, or a name occurs twice.</exception>
    public static PromptBook Load(string folder)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            ReadFile(file, texts);
        return new(texts);
    }

    /// <summary>The text with its placeholders filled. A value is set in as it is: braces in it are text.</summary>
    /// <exception cref="PromptException">No such text, or a placeholder without a value.</exception>
    public string Say(string name, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!_texts.TryGetValue(name, out var text))
            throw new PromptException($"prompts/: thiếu mục [{name}]");
        var said = new StringBuilder(text.Length);
        var end = 0;
        foreach (var match in Placeholder().EnumerateMatches(text))
        {
            var placeholder = text.AsSpan(match.Index + 1, match.Length - 2);
            said.Append(text, end, match.Index - end);
            said.Append(CultureInfo.InvariantCulture, $"{Value(name, placeholder, values)}");
            end = match.Index + match.Length;
        }

        return said.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>The placeholders a text uses, for the check at start.</summary>
    public IReadOnlyList<string> Placeholders(string name) =>
        [.. Placeholder().Matches(_texts[name]).Select(m => m.Groups[1].Value).Distinct()];

    private static object Value(string name, ReadOnlySpan<char> placeholder, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (known, value) in values)
            if (placeholder.SequenceEqual(known))
                return value;
        throw new PromptException($"prompts/: mục [{name}] dùng {{{placeholder}}} mà chương trình không đưa vào");
    }

    private static void ReadFile(string file, Dictionary<string, string> texts)
    {
        string? name = null;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.StartsWith('#'))
                continue;
            if (line.StartsWith('[') && line.TrimEnd().EndsWith(']'))
            {
                name = line.Trim()[1..^1];
                if (!texts.TryAdd(name, ""))
                    throw new PromptException($"{Path.GetFileName(file)}, dòng {number}: mục [{name}] có hai lần");
            }
            else if (name is not null)
                texts[name] += line + "\n";
            else if (!string.IsNullOrWhiteSpace(line))
                throw new PromptException($"{Path.GetFileName(file)}, dòng {number}: chữ đứng ngoài một mục [tên]");
        }

        foreach (var key in texts.Keys.ToList())
            texts[key] = texts[key].Trim('\n', '\r', ' ');
    }

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Placeholder();
}
