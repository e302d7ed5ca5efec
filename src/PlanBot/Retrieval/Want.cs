namespace PlanBot.Retrieval;

/// <summary>One index term that serves a want.</summary>
/// <param name="Phrase">Which phrase of the want it belongs to: 0 is what was typed.</param>
/// <param name="Slot">Terms of one slot are alternatives: the best counts.</param>
internal readonly record struct WantPart(string Term, int Phrase, int Slot, double Value, bool IsPair);

/// <summary>
/// Something a question wants: some typed words and, beside them, phrases that may stand for them. What a passage gives
/// is the most that any of the phrases gives.
/// </summary>
internal sealed class Want
{
    private readonly int _phrases;
    private readonly bool[] _opensSlot;
    private readonly WantPart[] _parts;

    /// <param name="parts">Ordered by phrase, then by slot.</param>
    /// <param name="missing">What the words of the typed phrase that no plan holds would count.</param>
    public Want(IReadOnlyList<WantPart> parts, double missing)
    {
        _parts = [.. parts];
        _phrases = parts.Count == 0 ? 0 : parts.Max(p => p.Phrase) + 1;
        _opensSlot = [.. parts.Select((p, i) => i == 0 || parts[i - 1].Slot != p.Slot || parts[i - 1].Phrase != p.Phrase)];
        var all = new bool[parts.Count];
        Array.Fill(all, true);
        var other = _phrases > 1 ? Enumerable.Range(1, _phrases - 1).Max(p => Sum(all, p, pairsOnly: false)) : 0;
        Most = Math.Max(Sum(all, 0, pairsOnly: false) + (other > 0 ? 0 : missing), other);
        MostPairs = HeldPairs(all);
    }

    public IReadOnlyList<WantPart> Parts => _parts;

    public double Most { get; }

    /// <summary>True where other words may stand for what was typed.</summary>
    public bool HasStandIns => _phrases > 1;

    public double MostPairs { get; }

    public double Held(ReadOnlySpan<bool> found) => Best(found, pairsOnly: false);

    public double HeldPairs(ReadOnlySpan<bool> found) => Best(found, pairsOnly: true);

    /// <summary>True where so large a share is found of the typed words or of one phrase that may stand for them.</summary>
    public bool Holds(ReadOnlySpan<bool> found, double share)
    {
        var all = new bool[_parts.Length];
        Array.Fill(all, true);
        for (var phrase = 0; phrase < _phrases; phrase++)
            if (Sum(found, phrase, pairsOnly: false) is > 0 and var held && held >= share * Sum(all, phrase, pairsOnly: false))
                return true;
        return false;
    }

    private double Best(ReadOnlySpan<bool> found, bool pairsOnly)
    {
        if (!found.Contains(true))
            return 0;
        var best = 0.0;
        for (var phrase = 0; phrase < _phrases; phrase++)
            best = Math.Max(best, Sum(found, phrase, pairsOnly));
        return best;
    }

    private double Sum(ReadOnlySpan<bool> found, int phrase, bool pairsOnly)
    {
        var (sum, slot) = (0.0, 0.0);
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_opensSlot[i])
                (sum, slot) = (sum + slot, 0);
            ref readonly var part = ref _parts[i];
            if (found[i] && part.Phrase == phrase && (!pairsOnly || part.IsPair))
                slot = Math.Max(slot, part.Value);
        }

        return sum + slot;
    }
}
