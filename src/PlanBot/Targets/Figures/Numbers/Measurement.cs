namespace PlanBot.Targets.Figures.Numbers;

/// <summary>A number that is to be reached, with the words that belong to it.</summary>
/// <param name="Start">Offset of the first comparison word, or of the number.</param>
/// <param name="End">Offset behind the unit and "trở lên".</param>
/// <param name="Comparison">Null where no word says it.</param>
/// <param name="Unit">"%", "doanh nghiệp/1.000 dân"; null where the cell's column says it.</param>
/// <param name="EachYear">True for "10%/năm".</param>
internal sealed record Measurement(
    int Start,
    int End,
    Comparison? Comparison,
    decimal Value,
    decimal? ValueTo,
    string? Unit,
    bool EachYear)
{
    public bool IsShare => Unit == "%";
}
