namespace PlanBot.Language;

/// <summary>A file of index/ or a row of it is not as its header says. The message names file and line and is meant for an official.</summary>
internal sealed class VocabularyException(string file, int line, string problem)
    : Exception($"{file}, dòng {line}: {problem}");

/// <summary>One fact of a vocabulary file.</summary>
/// <param name="Line">From 1.</param>
internal sealed record VocabularyRow(string File, int Line, IReadOnlyList<string> Fields)
{
    /// <exception cref="VocabularyException">Made for this row.</exception>
    public VocabularyException Wrong(string problem) => new(File, Line, problem);
}

/// <summary>Reads the files of index/: UTF-8, one fact a line, fields parted by tabs, "#" begins a comment line.</summary>
internal static class VocabularyFile
{
    /// <summary>The folder index/ beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "index");

    /// <summary>The rows of one file, composed and trimmed.</summary>
    /// <param name="folder">The folder index/.</param>
    /// <param name="name">"units.tsv".</param>
    /// <param name="fields">How many fields a row must at least have.</param>
    /// <exception cref="VocabularyException">A row has too few fields or an empty first field.</exception>
    public static IReadOnlyList<VocabularyRow> Read(string folder, string name, int fields)
    {
        var rows = new List<VocabularyRow>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(folder, name)))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            var row = new VocabularyRow(name, number, [.. line.Split('\t').Select(f => VietnameseText.Compose(f.Trim()))]);
            if (row.Fields.Count < fields || row.Fields[0].Length == 0)
                throw row.Wrong($"cần ít nhất {fields} cột, cách nhau bằng phím Tab");
            rows.Add(row);
        }

        return rows;
    }
}
