using System.Globalization;
using System.Text;

namespace PlanBot.Reports.Files;

/// <summary>A report as Markdown with two tables.</summary>
internal static class MarkdownFile
{
    private const string Special = @"\`*_[]<>#|";

    public static string Write(string title, string period, params ReadOnlySpan<ReportSheet> sheets)
    {
        var text = new StringBuilder($"# {Escape(title)}\n\n{Escape(period)}\n");
        foreach (var sheet in sheets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Escape(sheet.Name)}\n\n");
            Line(text, sheet.Header);
            Line(text, sheet.Header.Select(_ => "---"));
            foreach (var row in sheet.Rows)
                Line(text, row.Select(Cell));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(object? cell) => cell switch
    {
        null => "",
        DateOnly day => ReportWords.Day(day),
        _ => Escape(string.Create(CultureInfo.InvariantCulture, $"{cell}")),
    };

    // A plan's words stay words: no sign in them begins a heading, a link or a cell.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings(" "))
            _ = Special.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c) : escaped.Append(c);
        return escaped.ToString();
    }
}
