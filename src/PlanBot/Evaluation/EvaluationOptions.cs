using System.ComponentModel.DataAnnotations;

namespace PlanBot.Evaluation;

/// <summary>
/// What must be reached, section "Evaluation": shares from 0 to 1, a little below what the shared gold questions reach,
/// so that a release that answers worse is stopped.
/// </summary>
internal sealed class EvaluationOptions
{
    public const string Section = "Evaluation";

    /// <summary>Single questions with the right passage first.</summary>
    [Range(0.0, 1.0)]
    public double Hit1 { get; set; } = 0.90;

    /// <summary>Single questions with the right passage among the first five.</summary>
    [Range(0.0, 1.0)]
    public double Hit5 { get; set; } = 0.97;

    /// <summary>Answers that say every value they should.</summary>
    [Range(0.0, 1.0)]
    public double Values { get; set; } = 0.91;

    /// <summary>The right passage first, questions in everyday words.</summary>
    [Range(0.0, 1.0)]
    public double ParaphraseHit1 { get; set; } = 0.75;

    /// <summary>The right passage among the first five, questions in everyday words.</summary>
    [Range(0.0, 1.0)]
    public double ParaphraseHit5 { get; set; } = 0.90;

    /// <summary>The right passage first, questions without marks.</summary>
    [Range(0.0, 1.0)]
    public double NoMarksHit1 { get; set; } = 0.88;

    /// <summary>The right passage among the first five, questions without marks.</summary>
    [Range(0.0, 1.0)]
    public double NoMarksHit5 { get; set; } = 0.95;

    /// <summary>Single questions that are answered at all.</summary>
    [Range(0.0, 1.0)]
    public double Answered { get; set; } = 0.97;

    /// <summary>Wards' values shown in comparisons.</summary>
    [Range(0.0, 1.0)]
    public double Compare { get; set; } = 0.95;

    /// <summary>Questions without an answer that are declined.</summary>
    [Range(0.0, 1.0)]
    public double Declined { get; set; } = 0.95;

    /// <summary>Of those declined, the ones that bear no citation.</summary>
    [Range(0.0, 1.0)]
    public double DeclinedUncited { get; set; } = 1;

    /// <summary>Turns of a conversation that find their passage, or are rightly declined.</summary>
    [Range(0.0, 1.0)]
    public double FollowUp { get; set; } = 0.95;
}
