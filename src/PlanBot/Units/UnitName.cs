namespace PlanBot.Units;

/// <summary>A department under its one canonical name, "Phòng Kinh tế, Hạ tầng và Đô thị".</summary>
internal readonly record struct UnitName(string Value)
{
    public override string ToString() => Value;
}
