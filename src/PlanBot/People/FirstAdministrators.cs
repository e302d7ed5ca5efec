using Microsoft.Extensions.Options;
using PlanBot.Plans;

namespace PlanBot.People;

/// <summary>The administrators whom the settings name.</summary>
internal sealed class FirstAdministrators(IOptions<PeopleOptions> options)
{
    private readonly List<(Account Account, WardName? Ward)> _named =
        [.. options.Value.FirstAdministrators.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <summary>The accounts that administer this ward.</summary>
    public IReadOnlyList<Account> Of(WardName ward) => [.. _named.Where(n => Covers(n.Ward, ward)).Select(n => n.Account).Distinct()];

    public bool Has(Account account, WardName ward) => _named.Any(n => n.Account == account && Covers(n.Ward, ward));

    // One ward, or all where none is named.
    private static bool Covers(WardName? named, WardName ward) => named is not { } one || new WardIndex([ward]).Find(one) is not null;

    private static (Account Account, WardName? Ward) Read(string entry)
    {
        var (account, ward) = entry.Split('@', 2) is [var before, var after] ? (before, after.Trim()) : (entry, null);
        var parts = account.Split(':', 2);
        return (new(parts[0], parts[^1]), ward is null ? null : new WardName(ward));
    }
}
