using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Plans.Headers;

/// <summary>The words between "KẾ HOẠCH" and the first legal basis.</summary>
internal static partial class Titles
{
    private const int MostLines = 12;
    private const int LongestLine = 600;

    /// <summary>The title on one line, without the words "Kế hoạch"; empty where there is none.</summary>
    public static string Read(HeaderText text)
    {
        if (text.TitleLine < 0)
            return "";
        var parts = new List<string>();
        var fused = text.Lines[text.TitleLine]["KẾ HOẠCH".Length..].Trim(' ', ':', '.');
        if (fused.Length is > 0 and <= LongestLine)
            parts.Add(fused);
        foreach (var line in text.Lines.Skip(text.TitleLine + 1).Where(l => l.Length > 0))
        {
            if (parts.Count >= MostLines || line.Length > LongestLine || Ends(line, parts.Count == 0))
                break;
            parts.Add(line);
        }

        return HeaderText.OneLine(CutYears().Replace(string.Join(' ', parts), "-"));
    }

    // A title may itself begin with "Thực hiện", so only what follows its first line can be a legal basis of that kind.
    private static bool Ends(string line, bool first)
    {
        var folded = VietnameseText.Fold(line);
        if (!folded.Any(char.IsAsciiLetterOrDigit) || Never().IsMatch(folded))
            return true;
        var shouted = !line.Any(char.IsLower);
        return !first && !shouted && char.IsUpper(line[0]) && Basis().IsMatch(folded);
    }

    [GeneratedRegex(@"^(?:can cu|kinh gui|phan\s+[ivx\d]+\b|[ivx]{1,4}\s*[.)]|\d+(?:\.\d+)*\s*[.)]|\(?\s*(?:ban hanh )?kem theo)")]
    private static partial Regex Never();

    [GeneratedRegex(@"^(?:thuc hien|trien khai|theo|thi hanh|xet|de thuc hien|nham|tren co so|uy ban nhan dan|ubnd)\b")]
    private static partial Regex Basis();

    // "2025-" at the end of a line and "2030" on the next.
    [GeneratedRegex(@"(?<=\d)- (?=\d)")]
    private static partial Regex CutYears();
}
