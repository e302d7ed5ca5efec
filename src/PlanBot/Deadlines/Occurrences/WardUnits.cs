using System.Text.RegularExpressions;
using PlanBot.Language;
using PlanBot.Units;

namespace PlanBot.Deadlines.Occurrences;

/// <summary>Which units a lead's words mean. "Trưởng các phòng, đơn vị" means every unit that the ward's plan gives work to.</summary>
internal sealed partial class WardUnits
{
    private readonly UnitDirectory _directory;
    private readonly IReadOnlyList<UnitName> _departments;
    private readonly IReadOnlyList<UnitName> _organisations;

    /// <param name="named">Every unit the plan names as leading or cooperating.</param>
    public WardUnits(UnitDirectory directory, IEnumerable<UnitName> named)
    {
        _directory = directory;
        var known = named.Distinct().ToList();
        _departments = [.. known.Where(u => directory.KindOf(u) == UnitKind.Department)];
        _organisations = [.. known.Where(u => directory.KindOf(u) == UnitKind.MassOrganisation)];
    }

    /// <summary>Each lead's own name, and for collective words the units they cover; words that cover none of them stay as they are.</summary>
    public IReadOnlyList<UnitName> Of(IReadOnlyList<UnitName> leads) => [.. leads.SelectMany(Of).Distinct()];

    private IEnumerable<UnitName> Of(UnitName lead)
    {
        var folded = VietnameseText.Fold(lead.Value);
        if (_directory.KindOf(lead) is not (null or UnitKind.Collective))
            return [lead];
        if (Organisations().IsMatch(folded) && _organisations.Count > 0)
            return _organisations;
        return Departments().IsMatch(folded) && _departments.Count > 0 ? _departments : [lead];
    }

    // "các phòng, đơn vị", "Trưởng các cơ quan, đơn vị", "thủ trưởng các phòng, ban".
    [GeneratedRegex(@"(?<!\p{L})(?:cac|nhung|moi|tung)\s+(?:phong|ban|don vi|co quan|bo phan)(?!\p{L})|^(?:phong|ban|don vi|co quan)\s*,")]
    private static partial Regex Departments();

    [GeneratedRegex(@"(?<!\p{L})(?:doan the|to chuc (?:chinh tri|ct)\b)")]
    private static partial Regex Organisations();
}
