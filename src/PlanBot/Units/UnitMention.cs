namespace PlanBot.Units;

/// <summary>A unit named in a text.</summary>
/// <param name="Start">Offset in the composed text.</param>
/// <param name="Length">Length in the composed text.</param>
internal readonly record struct UnitMention(UnitName Unit, int Start, int Length)
{
    public int End => Start + Length;
}
