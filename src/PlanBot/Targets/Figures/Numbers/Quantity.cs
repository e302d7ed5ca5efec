namespace PlanBot.Targets.Figures.Numbers;

/// <summary>What a number measures; numbers of different quantities answer different questions.</summary>
internal enum Quantity
{
    Share,
    Money,
    Area,
    Length,
    Mass,
    /// <summary>A number of people or things.</summary>
    Count,
}

/// <summary>Which quantity a unit measures.</summary>
internal static class Quantities
{
    /// <param name="unit">As index/measures.tsv names it, "%" or "tỷ đồng"; what is behind a "/" does not matter.</param>
    public static Quantity Of(string unit) => unit.Split('/')[0] switch
    {
        "%" or "điểm %" => Quantity.Share,
        "km" or "m" => Quantity.Length,
        "m2" or "ha" => Quantity.Area,
        "tấn" => Quantity.Mass,
        var name when name.EndsWith(" đồng", StringComparison.Ordinal) || name.EndsWith(" USD", StringComparison.Ordinal) => Quantity.Money,
        _ => Quantity.Count,
    };
}
