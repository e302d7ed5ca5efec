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

    /// <summary>Each once, those with the most to do first. Words that cover several bodies are left out.</summary>
    public IReadOnlyList<UnitName> Of(ReadSession session, WardName ward)
    {
        long[] plans = [.. catalog.Of(session).Of([ward]).Select(p => p.Row)];
        if (plans.Length == 0)
            return [];
        var leads = TargetTable.OfPlans(session, plans).SelectMany(t => t.Value.Leads)
            .Concat(AssignmentTable.OfPlans(session, plans).SelectMany(a => a.Value.Leads.Concat(units.Leads(string.Join("; ", a.Value.Cooperating)))))
            .Concat(DeadlineTable.OfPlans(session, plans).SelectMany(d => d.Value.Leads));
        return [.. leads.Where(units.IsOneBody).GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Value, StringComparer.Ordinal).Select(g => g.Key)];
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

    /// <summary>What the plans say that leaders direct: "kinh tế", "văn xã".</summary>
    public IReadOnlyList<string> FieldsOf(ReadSession session, WardName ward)
    {
        long[] plans = [.. catalog.Of(session).Of([ward]).Select(p => p.Row)];
        if (plans.Length == 0)
            return [];
        var leaders = TargetTable.OfPlans(session, plans).Select(t => t.Value.Leader).Concat(AssignmentTable.OfPlans(session, plans).Select(a => a.Value.Leader));
        return [.. leaders.OfType<string>().Select(Field).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    private static string? Field(string leader) =>
        leader.IndexOf(DirectsField, StringComparison.Ordinal) is >= 0 and var at && leader[(at + DirectsField.Length)..].Trim() is { Length: > 0 } field ? field : null;
}
