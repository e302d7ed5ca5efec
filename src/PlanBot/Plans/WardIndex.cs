using PlanBot.Language;

namespace PlanBot.Plans;

/// <summary>Ward names by their first syllable, so that a question is not held against thousands of them.</summary>
internal sealed class WardIndex
{
    private readonly Dictionary<string, List<(WardName Ward, List<Syllable> Name)>> _byFirst = new(StringComparer.Ordinal);

    public WardIndex(IEnumerable<WardName> wards)
    {
        foreach (var ward in wards)
            if (Syllables.Read(ward.Value) is { Count: > 0 } name)
            {
                if (!_byFirst.TryGetValue(name[0].Key, out var list))
                    _byFirst[name[0].Key] = list = [];
                list.Add((ward, name));
            }
    }

    /// <summary>Wards whose name may begin at a syllable, with the syllables of the name.</summary>
    public IReadOnlyList<(WardName Ward, List<Syllable> Name)> BeginningWith(string key) =>
        _byFirst.TryGetValue(key, out var list) ? list : [];

    /// <summary>The known ward of this name, marks and case ignored; null where there is none.</summary>
    public WardName? Find(WardName ward)
    {
        var name = VietnameseText.Fold(ward.Value).Trim();
        name = name.StartsWith("phuong ", StringComparison.Ordinal) ? name[7..] : name;
        var first = Syllables.Read(name) is [var syllable, ..] ? syllable.Key : "";
        foreach (var known in BeginningWith(first))
            if (VietnameseText.Fold(known.Ward.Value) == name)
                return known.Ward;
        return null;
    }
}
