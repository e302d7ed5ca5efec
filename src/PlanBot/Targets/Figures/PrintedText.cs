using System.Text.RegularExpressions;
using PlanBot.Language;

namespace PlanBot.Targets.Figures;

/// <summary>A passage without what is no text of the plan: its own list mark, tags, asterisks and formula signs.</summary>
internal static partial class PrintedText
{
    /// <summary>Composed text, one blank between words.</summary>
    public static string Clean(string printed)
    {
        var text = VietnameseText.Compose(printed);
        text = AtLeast().Replace(text, "≥");
        text = AtMost().Replace(text, "≤");
        text = Markup().Replace(text, "");
        return Blanks().Replace(text, " ").Trim();
    }

    /// <summary>
    /// Folded like everywhere, but "đặt" (lắp đặt) stays apart from "đạt", the verb of every target. Offsets are kept.
    /// </summary>
    public static string Fold(string composed) =>
        Placed().Replace(VietnameseText.Fold(composed), m => composed[m.Index + 1] is 'ặ' or 'Ặ' ? "d\u0002t" : m.Value);

    /// <summary>The passage without the mark it begins with: "(25)", "1.1.", "a)", "-".</summary>
    public static string WithoutMark(string cleaned) => Mark().Replace(cleaned, "");

    [GeneratedRegex(@"\bdat\b")]
    private static partial Regex Placed();

    [GeneratedRegex(@"\\geq?(?![a-z])")]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\\leq?(?![a-z])")]
    private static partial Regex AtMost();

    // "\%" and "$" are left by a formula reader, "*" and "<i>" by a layout reader.
    [GeneratedRegex(@"</?[a-zA-Z]{1,6}>|\*+|\$|\\(?=%)")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:\(\d+\)\.?|\d+(?:\.\d+)*[.)](?!\d)|[a-zđ]\)|[-–+•])\s*")]
    private static partial Regex Mark();
}
