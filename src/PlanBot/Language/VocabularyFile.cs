using System.Globalization;

namespace PlanBot.Language;

/// <summary>A file of index/ or a row of it is not as its header says. The message names file and line and is meant for an official.</summary>
internal sealed class VocabularyException(string file, int line, string problem)
    : Exception(line > 0 ? $"{file}, dòng {line}: {problem}" : $"{file}: {problem}")
{
    /// <summary>The file's name without its folder.</summary>
    public string File { get; } = file;

    /// <summary>From 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; } = problem;
}

/// <summary>One fact of a vocabulary file.</summary>
/// <param name="Line">From 1.</param>
internal sealed record VocabularyRow(string File, int Line, IReadOnlyList<string> Fields)
{
    /// <exception cref="VocabularyException">Made for this row.</exception>
    public VocabularyException Wrong(string problem) => new(File, Line, problem);

    /// <summary>A field that may be left out: empty where it is.</summary>
    public string Optional(int field) => field < Fields.Count ? Fields[field] : "";

    /// <summary>The parts of a field that holds several, parted by "|". Empty parts are dropped.</summary>
    public IReadOnlyList<string> Parts(int field) =>
        Optional(field).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A weight above 0 and at most 1, written "0,5" or "0.5".</summary>
    /// <param name="field">Its column, from 0.</param>
    /// <param name="standard">Taken where the field is left out.</param>
    /// <exception cref="VocabularyException">It is no such number.</exception>
    public double Weight(int field, double standard)
    {
        var text = Optional(field).Replace(',', '.');
        if (text.Length == 0)
            return standard;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight is > 0 and <= 1
            ? weight
            : throw Wrong($"độ nặng \"{text}\" phải là một số lớn hơn 0 và không quá 1");
    }
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
    /// <exception cref="VocabularyException">The file is missing, or a row has too few fields or an empty first field.</exception>
    public static IReadOnlyList<VocabularyRow> Read(string folder, string name, int fields) =>
        Read(folder, name, fields, wrong => throw wrong);

    /// <summary>The same for a check that wants every problem, not the first alone.</summary>
    /// <param name="report">Given each problem; the row it is about is left out.</param>
    public static IReadOnlyList<VocabularyRow> Read(string folder, string name, int fields, Action<VocabularyException> report)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            report(new(name, 0, $"không có tệp này trong {folder}"));
            return [];
        }

        var rows = new List<VocabularyRow>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            var row = new VocabularyRow(name, number, [.. line.Split('\t').Select(f => VietnameseText.Compose(f.Trim()))]);
            if (Problem(row, line, fields) is { } problem)
                report(row.Wrong(problem));
            else
                rows.Add(row);
        }

        return rows;
    }

    private static string? Problem(VocabularyRow row, string line, int fields) =>
        line.Contains('\uFFFD', StringComparison.Ordinal) ? "có chữ hỏng; hãy lưu tệp ở dạng UTF-8"
        : row.Fields.Count < fields || row.Fields[0].Length == 0 ? $"cần ít nhất {fields} cột, cách nhau bằng phím Tab"
        : null;
}
