using System.Collections.Frozen;

namespace PlanBot.Language;

/// <summary>
/// Whether a folded word can be a Vietnamese syllable: an onset and a rime that may follow it. It tells typing slips and
/// abbreviations from words; it is no word list.
/// </summary>
internal static class SyllableRules
{
    private static readonly FrozenSet<string> Onsets = Set(
        "b c ch d g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x");

    private static readonly FrozenSet<string> Rimes = Set(
        "a ac ach ai am an ang anh ao ap at au ay " +
        "e ec ech em en eng enh eo ep et eu " +
        "i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu " +
        "o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot " +
        "u ua uan uang uat uay uc ue uech uen uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu " +
        "uy uya uych uyen uyet uyn uynh uyp uyt uyu " +
        "y yem yen yeng yet yeu");

    /// <summary>True for a folded key ("truong", "qui") that an onset and a rime can make.</summary>
    public static bool IsSyllable(string key)
    {
        var spans = Rimes.GetAlternateLookup<ReadOnlySpan<char>>();
        var onsets = Onsets.GetAlternateLookup<ReadOnlySpan<char>>();
        if (spans.Contains(key))
            return true;
        for (var length = Math.Min(3, key.Length - 1); length > 0; length--)
        {
            var onset = key.AsSpan(0, length);
            var rime = key.AsSpan(length);
            if (onsets.Contains(onset) && Fits(onset, rime) && (spans.Contains(rime) || (onset is "q" && spans.Contains(rime[1..]))))
                return true;
        }

        return false;
    }

    private static bool Fits(ReadOnlySpan<char> onset, ReadOnlySpan<char> rime)
    {
        var front = rime[0] is 'e' or 'i' or 'y';
        return onset switch
        {
            "k" or "gh" or "ngh" => front,
            "c" or "ng" => !front,
            "g" => rime[0] is not ('e' or 'y'),
            "gi" => rime[0] != 'i',
            "q" => rime.Length > 1 && rime[0] == 'u' && rime[1] != 'u',
            _ => rime[0] != 'y' || rime.Length == 1,
        };
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
