using System.Collections.Concurrent;
using PlanBot.Plans;

namespace PlanBot.Conversations;

/// <summary>What chats remember between two messages.</summary>
internal sealed class Chats
{
    private readonly ConcurrentDictionary<string, WardName> _wards = new(StringComparer.Ordinal);

    /// <summary>The ward of a chat: the one just set, else the one it was set to before; null for all.</summary>
    public WardName? Ward(string? session, WardName? set)
    {
        if (session is null)
            return set;
        if (set is { } ward)
            _wards[session] = ward;
        return _wards.TryGetValue(session, out var known) ? known : null;
    }
}
