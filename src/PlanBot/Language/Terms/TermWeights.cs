namespace PlanBot.Language.Terms;

/// <summary>How much the parts of a question count beside an ordinary typed word, which counts 1.</summary>
internal static class TermWeights
{
    /// <summary>A document's whole symbol: nothing else in a question is as telling.</summary>
    public const double Document = 2;

    /// <summary>A kind and its number.</summary>
    public const double DocumentKind = 1.5;

    /// <summary>A short form as typed, beside its long form that stands for it.</summary>
    public const double Replaced = 0.3;

    /// <summary>A reading of a short form that may be this or another.</summary>
    public const double OneOfSeveral = 0.6;

    /// <summary>A reading that another one beats.</summary>
    public const double Beaten = 0.2;

    /// <summary>A slip put right, confirmed by the word beside it.</summary>
    public const double ConfirmedRepair = 0.8;

    /// <summary>A slip put right by its letters alone.</summary>
    public const double Repair = 0.6;

    /// <summary>"Không" or "chưa" that only asks whether.</summary>
    public const double Whether = 0.1;

    /// <summary>What counts so little or less only ends a question ("vậy ạ").</summary>
    public const double Particle = 0.3;

    /// <summary>A "%": it says that a figure is asked for, not which.</summary>
    public const double Percent = 0.3;
}
