namespace PlanBot.Clauses.Layout;

/// <summary>Lines that make one passage, in order; furniture between them is not among them.</summary>
/// <param name="Lines">Line numbers, from 1.</param>
/// <param name="Text">The lines joined with one space, nothing corrected.</param>
internal sealed record Paragraph(IReadOnlyList<int> Lines, string Text)
{
    public int FirstLine => Lines[0];
}
