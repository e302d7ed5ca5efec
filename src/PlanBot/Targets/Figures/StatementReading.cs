namespace PlanBot.Targets.Figures;

/// <summary>What one statement says.</summary>
/// <param name="Head">The time at its head, which holds for the rest of the sentence.</param>
/// <param name="HoldsForAll">True for "Năm 2026 và duy trì các năm tiếp theo: …", which holds for the rest of the passage.</param>
/// <param name="KeepTo">The year up to which its figures are to be kept, where it says so.</param>
internal sealed record StatementReading(IReadOnlyList<Figure> Figures, TargetPeriod? Head, bool HoldsForAll, int? KeepTo);
