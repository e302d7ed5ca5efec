namespace PlanBot.Plans.Headers;

/// <summary>Reads what a plan says of itself at its head, its foot and above its appendices.</summary>
internal static class PlanHeaders
{
    /// <summary>The header of a plan. The ward is empty and the title the file's name where the text gives none.</summary>
    public static PlanHeader Read(IReadOnlyList<PlanLine> lines, string file)
    {
        var text = new HeaderText(lines);
        var captions = AppendixCaptions.Read(text);
        var title = Titles.Read(text);
        var (date, otherDate) = PlanDates.Read(text, captions);
        var (role, signer) = Signatures.Read(text);
        return new(
            WardNames.Read(text),
            PlanNumbers.Read(text, captions),
            date,
            title.Length > 0 ? title : Path.GetFileNameWithoutExtension(file),
            Periods.Read(title, text, date),
            Replacements.Read(text),
            role,
            signer,
            otherDate);
    }
}
