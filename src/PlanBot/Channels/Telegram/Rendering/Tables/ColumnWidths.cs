namespace PlanBot.Channels.Telegram.Rendering.Tables;

/// <summary>How wide each column of a table is to be so that the whole reads on a phone.</summary>
internal static class ColumnWidths
{
    /// <summary>Columns of one-width letters on a narrow phone, without a line being broken.</summary>
    public const int Screen = 34;

    /// <summary>Blanks between two columns.</summary>
    public const int Gap = 2;

    // With more columns than this each is too narrow to read.
    private const int MostWrapped = 3;

    /// <param name="rows">All rows with the header, every cell on one line.</param>
    /// <returns>Null where no word may be broken and so the columns do not fit beside each other.</returns>
    public static IReadOnlyList<int>? Fit(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows[0].Count;
        var room = Screen - (Gap * (columns - 1));
        var whole = Measure(rows, DisplayWidth.Of);
        if (whole.Sum() <= room)
            return whole;
        var widths = Measure(rows, LongestWord);
        if (columns > MostWrapped || widths.Sum() > room)
            return null;

        // What is left goes to the narrowest first: short cells stay whole, and the long ones share the rest.
        for (var left = room - widths.Sum(); left > 0; left--)
            widths[NarrowestLacking(whole, widths)]++;
        return widths;
    }

    private static int[] Measure(IReadOnlyList<IReadOnlyList<string>> rows, Func<string, int> width) =>
        [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => width(row[column])))];

    private static int LongestWord(string cell) => cell.Split(' ').Max(DisplayWidth.Of);

    private static int NarrowestLacking(int[] whole, int[] widths) =>
        Enumerable.Range(0, whole.Length).Where(i => widths[i] < whole[i]).MinBy(i => widths[i]);
}
