using PlanBot.Language;
using PlanBot.Plans;
using PlanBot.Storage;
using PlanBot.Units;

namespace PlanBot.People;

/// <summary>What is known so far of a seat that is to be given.</summary>
/// <param name="Unread">Words that name nothing; null for none.</param>
internal sealed record SeatWish(WardName? Ward, Role? Role, UnitName? Unit, IReadOnlyList<string> Fields, string? Called, string? Unread);

/// <summary>Reads "Kiến An; trưởng; Phòng Văn hóa - Xã hội; tên Nguyễn Văn An": the parts in any order.</summary>
internal sealed class SeatReading(WardUnits units, PlanCatalog catalog)
{
    private const string NameMark = "ten ";
    private const int LongestField = 60;

    /// <param name="home">The ward that is meant where none is typed; null for none.</param>
    public SeatWish Read(ReadSession session, string typed, WardName? home)
    {
        var parts = typed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(VietnameseText.Compose).ToList();
        var ward = Take(parts, p => catalog.Of(session).WardIndex.Find(new(p))) ?? home;
        var role = Take(parts, Roles.Find);
        var called = Take(parts, NameIn);
        UnitName? unit = role is { } one && !one.HasUnit() || ward is not { } of ? null : Take(parts, p => units.Find(session, of, p));
        IReadOnlyList<string> fields = role == Role.Deputy ? [.. parts.Where(p => p.Length <= LongestField)] : [];
        return new(ward, role, unit, fields, called?.Value, role == Role.Deputy ? null : parts.FirstOrDefault());
    }

    // The first part that has the meaning, taken out of the list.
    private static T? Take<T>(List<string> parts, Func<string, T?> read) where T : struct
    {
        for (var i = 0; i < parts.Count; i++)
            if (read(parts[i]) is { } meant)
            {
                parts.RemoveAt(i);
                return meant;
            }

        return null;
    }

    private static CalledName? NameIn(string part) =>
        VietnameseText.Fold(part).StartsWith(NameMark, StringComparison.Ordinal) && part.Length <= LongestField ? new(part[NameMark.Length..].Trim()) : null;

    private readonly record struct CalledName(string Value);
}
