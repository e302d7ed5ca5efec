using PlanBot.Plans;
using PlanBot.Units;

namespace PlanBot.Storage.Tables;

/// <summary>What somebody is to a ward, as it is kept.</summary>
/// <param name="Role">In the caller's own words.</param>
/// <param name="Unit">As it was called when they were linked; null for roles of the whole ward.</param>
/// <param name="Fields">What a leader directs; none of these holds a line break.</param>
/// <param name="Called">The person's name, where one was given.</param>
internal sealed record StoredSeat(WardName Ward, string Role, UnitName? Unit, IReadOnlyList<string> Fields, string? Called)
{
    private const char Between = '\n';

    public static string Write(IReadOnlyList<string> fields) => string.Join(Between, fields);

    public static StoredSeat Read(string ward, string role, string? unit, string fields, string? called) => new(
        new(ward), role, unit is null ? null : new UnitName(unit), fields.Split(Between, StringSplitOptions.RemoveEmptyEntries), called);
}
