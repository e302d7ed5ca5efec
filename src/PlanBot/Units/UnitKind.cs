namespace PlanBot.Units;

/// <summary>What sort of body a unit is.</summary>
internal enum UnitKind
{
    Department,
    Authority,
    Party,
    MassOrganisation,
    /// <summary>Several bodies under one name ("Tổ dân phố"): nobody in particular can be reminded.</summary>
    Collective,
    External,
    /// <summary>Words that look like a unit's name and are none ("tổ dân phố văn hóa").</summary>
    NotAUnit,
}
