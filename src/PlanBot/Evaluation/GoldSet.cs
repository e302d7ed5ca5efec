using System.Text.Json;

namespace PlanBot.Evaluation;

/// <summary>The gold questions are not as they must be. The message is a Vietnamese sentence naming file and line.</summary>
/// <param name="prompt">The name of the sentence in prompts/.</param>
/// <param name="values">What fills its placeholders.</param>
internal sealed class EvaluationException(string prompt, params (string Name, object Value)[] values) : Exception(prompt)
{
    public string Prompt { get; } = prompt;
    public IReadOnlyList<(string Name, object Value)> Values { get; } = values;
}

/// <summary>Gold questions of every kind, in the order of their files.</summary>
internal sealed class GoldSet
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public List<GoldQuestion> Singles { get; } = [];
    public List<GoldComparison> Comparisons { get; } = [];
    public List<GoldDecline> Declines { get; } = [];
    public List<GoldConversation> Conversations { get; } = [];

    /// <summary>Reads a file, or every .jsonl file of a folder. What a line is shows in its fields.</summary>
    /// <exception cref="EvaluationException">Nothing is there, or a line is no gold question.</exception>
    public static GoldSet Read(string path)
    {
        var gold = new GoldSet();
        foreach (var file in Files(path))
            foreach (var (i, line) in File.ReadLines(file).Index())
                if (!string.IsNullOrWhiteSpace(line))
                    gold.Take(line, Path.GetFileName(file), i + 1);
        return gold._ids.Count > 0 ? gold : throw new EvaluationException("eval.no_gold", ("path", path));
    }

    private static IReadOnlyList<string> Files(string path) =>
        Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal)]
        : File.Exists(path) ? [path]
        : throw new EvaluationException("eval.no_gold", ("path", path));

    private void Take(string line, string file, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (!_ids.Add(Add(json.RootElement)))
                throw new EvaluationException("eval.same_id", ("file", file), ("line", number));
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            throw new EvaluationException("eval.no_question", ("file", file), ("line", number));
        }
    }

    /// <returns>The id of what was added.</returns>
    private string Add(JsonElement line)
    {
        bool Has(string field) => line.TryGetProperty(field, out _);
        if (Has("turns"))
            return Added(Conversations, line.Deserialize(GoldJson.Default.GoldConversation)!).Id;
        if (Has("expected"))
            return Added(Comparisons, line.Deserialize(GoldJson.Default.GoldComparison)!).Id;
        if (Has("quotes"))
            return Added(Singles, line.Deserialize(GoldJson.Default.GoldQuestion)!).Id;
        return Has("why") ? Added(Declines, line.Deserialize(GoldJson.Default.GoldDecline)!).Id : throw new JsonException();
    }

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }
}
