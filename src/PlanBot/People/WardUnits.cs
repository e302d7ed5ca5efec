using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Storage.Tables;
using PlanBot.Units;

namespace PlanBot.People;

/// <summary>The units that a ward's own plans ask something of, and the fields they name for its leaders.</summary>
internal sealed class WardUnits(UnitDirectory units, PlanCatalog catalog)
{
    private const string DirectsField = "phụ trách ";

    /// <summary>Each once, those with the most to do first: what leads something, and what takes part and is known as a body of a ward. Words that cover several bodies are left out.</summary>
    public IReadOnlyList<UnitName> Of(ReadSession session, WardName ward)
    {
        var plans = PlansOf(session, ward);
        if (plans.Length == 0)
            return [];
        var tasks = AssignmentTable.OfPlans(session, plans).Select(a => a.Value).ToList();
        var leading = TargetTable.OfPlans(session, plans).SelectMany(t => t.Value.Leads)
            .Concat(tasks.SelectMany(a => a.Leads))
            .Concat(DeadlineTable.OfPlans(session, plans).SelectMany(d => d.Value.Leads));
        var helping = tasks.SelectMany(a => units.Leads(string.Join("; ", a.Cooperating))).Where(u => units.KindOf(u) is not null);
        return [.. leading.Concat(helping).Where(u => units.IsOneBody(u) && units.KindOf(u) != UnitKind.External)
            .GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Value, StringComparer.Ordinal).Select(g => g.Key)];
    }

    /// <summary>The unit of the ward that the words mean: any of its spellings, or words that stand in one name alone.</summary>
    public UnitName? Find(ReadSession session, WardName ward, string typed)
    {
        var words = VietnameseText.Compose(typed).Trim();
        if (words.Length == 0)
            return null;
        var own = Of(session, ward);
        if (units.Mentions(words) is [{ Start: 0 } named] && named.Length == words.Length && own.Contains(named.Unit))
            return named.Unit;
        var folded = VietnameseText.Fold(words);
        return own.Where(u => VietnameseText.Fold(u.Value).Contains(folded, StringComparison.Ordinal)).ToList() is [var only] ? only : null;
    }

    /// <summary>What a leader may direct: what the plans say so ("kinh tế", "văn xã"), then the units, for plans that say nothing.</summary>
    public IReadOnlyList<string> FieldsOf(ReadSession session, WardName ward)
    {
        var plans = PlansOf(session, ward);
        if (plans.Length == 0)
            return [];
        var leaders = TargetTable.OfPlans(session, plans).Select(t => t.Value.Leader).Concat(AssignmentTable.OfPlans(session, plans).Select(a => a.Value.Leader));
        var said = leaders.OfType<string>().Select(Field).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        return [.. said, .. Of(session, ward).Select(u => u.Value)];
    }

    private long[] PlansOf(ReadSession session, WardName ward) => [.. catalog.Of(session).Of([ward]).Select(p => p.Row)];

    private static string? Field(string leader) =>
        leader.IndexOf(DirectsField, StringComparison.Ordinal) is >= 0 and var at && leader[(at + DirectsField.Length)..].Trim() is { Length: > 0 } field ? field : null;
}
