using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PlanBot.Language;
using PlanBot.Plans;

namespace PlanBot.Clauses;

/// <summary>
/// Names clauses after what they say: plan, passage and its how-manieth occurrence. So a passage that stays the same
/// keeps its name when lines before it are added or the same file is taken in again.
/// </summary>
internal sealed class ClauseIds(PlanHeader header)
{
    private readonly string _ward = VietnameseText.Fold(header.Ward.Value).Replace(' ', '-');
    private readonly string _plan = header.Number ?? $"{header.Title} {header.Period}";
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>"kien-an-4f0c2b9a1d7e": bounded, safe in an address and in a file's name.</summary>
    public ClauseId Next(string text)
    {
        var occurrence = _seen[text] = _seen.GetValueOrDefault(text) + 1;
        var named = string.Create(CultureInfo.InvariantCulture, $"{_ward}\n{_plan}\n{occurrence}\n{text}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(named));
        return new($"{(_ward.Length > 24 ? _ward[..24] : _ward)}-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}");
    }
}
