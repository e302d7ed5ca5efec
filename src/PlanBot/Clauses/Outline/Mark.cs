namespace PlanBot.Clauses.Outline;

/// <summary>How a passage is numbered. Which scheme stands under which is learnt from the document, not from this order.</summary>
internal enum MarkScheme
{
    /// <summary>"Phần thứ nhất", "Chương I", "Mục 1", "Điều 5".</summary>
    Titled,
    /// <summary>"A."</summary>
    Capital,
    /// <summary>"IV."</summary>
    Roman,
    /// <summary>"1."</summary>
    Number,
    /// <summary>"1.1."</summary>
    Dotted,
    /// <summary>"1.1.1."</summary>
    DottedTwice,
    /// <summary>"1)"</summary>
    HalfParenthesised,
    /// <summary>"a)" or "a."</summary>
    Letter,
    /// <summary>"(1)"</summary>
    Parenthesised,
    Star,
    Dash,
    Plus,
    Dot,
}

/// <summary>A passage's mark.</summary>
/// <param name="Ordinal">Its place in the sequence, from 1; 0 for bullets.</param>
/// <param name="Printed">As printed: "(25)".</param>
/// <param name="Label">As an address names it: "(25)", "II", "5.1"; a bullet's sign alone.</param>
/// <param name="Length">Characters of the mark with the blanks after it.</param>
internal readonly record struct Mark(MarkScheme Scheme, int Ordinal, string Printed, string Label, int Length)
{
    public bool IsBullet => Scheme is MarkScheme.Star or MarkScheme.Dash or MarkScheme.Plus or MarkScheme.Dot;
}
