namespace PlanBot.Reports;

/// <summary>A share as ten signs, "▰▰▰▱▱▱▱▱▱▱".</summary>
internal static class ProgressBar
{
    private const int Cells = 10;

    /// <param name="percent">0 to 100. Whatever was begun shows one sign, and only what is whole shows all.</param>
    public static string Of(int percent)
    {
        var full = percent switch
        {
            <= 0 => 0,
            >= 100 => Cells,
            _ => Math.Clamp((int)Math.Round(percent / (double)Cells, MidpointRounding.AwayFromZero), 1, Cells - 1),
        };
        return new string('▰', full) + new string('▱', Cells - full);
    }
}
