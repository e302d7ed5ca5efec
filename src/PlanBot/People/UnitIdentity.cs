using PlanBot.Language;
using PlanBot.Units;

namespace PlanBot.People;

/// <summary>Tells whether two names mean one unit: a link keeps the name of its day, and a newer plan may print another.</summary>
internal sealed class UnitIdentity(UnitDirectory units)
{
    public bool IsSame(UnitName one, UnitName other) => KeyOf(one) == KeyOf(other);

    // What the directory calls it today, else its letters however it is punctuated.
    private string KeyOf(UnitName unit)
    {
        var words = VietnameseText.Compose(unit.Value);
        return units.Leads(words) is [var only] ? new SqueezedText(only.Value).Key : new SqueezedText(words).Key;
    }
}
