using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Channels.Chatting.Commands;

/// <summary>A ward in an address that starts a chat: "p_kien-an".</summary>
internal static class WardSlug
{
    private const string Prefix = "p_";

    /// <summary>The payload that begins a chat about this ward: at most 64 of a-z, 0-9, "_" and "-".</summary>
    public static string PayloadOf(WardName ward) => Prefix + string.Join('-', Syllables.Read(ward.Value).Select(s => s.Key));

    /// <summary>The ward a payload names; null where it names none of these.</summary>
    public static WardName? Find(string payload, IReadOnlyList<WardName> wards)
    {
        foreach (var ward in wards)
            if (PayloadOf(ward).Equals(payload, StringComparison.OrdinalIgnoreCase))
                return ward;
        return null;
    }
}
