using PlanBot.Language.Vocabulary;

namespace PlanBot.Language.Terms;

/// <summary>Finds the slips of one question; made for it and thrown away.</summary>
/// <param name="typed">The weight of each typed syllable, lowered here where it is replaced.</param>
internal sealed class SlipReader(
    TokenText text,
    IReadOnlyList<DocumentNumber> documents,
    StopWords stopWords,
    Func<string, bool>? isKnownTerm,
    double[] typed)
{
    private const int MostCandidates = 4;

    // Each unknown word costs hundreds of look-ups; a text with more of them than this is no Vietnamese question.
    private const int MostUnknown = 24;

    private int _unknown;

    /// <summary>What is certain comes back as replacements; guesses go into the terms.</summary>
    /// <param name="shortForms">Short forms already read: their letters are no slips.</param>
    public IReadOnlyList<Replacement> Read(IReadOnlyList<Replacement> shortForms, TermList terms)
    {
        var scaffold = stopWords.Weights(text.Syllables, text.WritesMarks);
        var certain = new List<Replacement>();
        for (var i = 0; i < text.Count; i++)
        {
            if (scaffold[i] < 1 || !MayBeSlip(i, shortForms))
                continue;
            var replacement = Certain(i);
            if (replacement is not null)
                certain.Add(replacement);
            if (replacement is not null || Guess(i, terms))
                typed[i] = TermWeights.Replaced;
        }

        return certain;
    }

    // A marked syllable that can be one was typed well, and so was a word that the index knows.
    private bool MayBeSlip(int i, IReadOnlyList<Replacement> shortForms)
    {
        var key = text.Keys[i];
        return char.IsLetter(key[0])
            && !(SyllableRules.IsSyllable(key) && (text.Syllables[i].HasMarks || isKnownTerm?.Invoke(key) != false))
            && !shortForms.Any(s => i >= s.Start && i < s.Start + s.Length)
            && !TermAnalyzer.IsInside(text, i, documents);
    }

    private Replacement? Certain(int i)
    {
        var isWord = SyllableRules.IsSyllable(text.Keys[i]);
        if (!isWord && TypedLetters.Decode(text.Syllables[i]) is { } decoded && isKnownTerm?.Invoke(decoded.Key) != false)
            return new(i, 1, [decoded], TermOrigin.Repair);
        return !isWord && isKnownTerm is not null && !isKnownTerm(text.Keys[i]) && Slips.Split(text.Keys[i], isKnownTerm) is { } split
            ? new(i, 1, Syllables.Read($"{split.First} {split.Second}"), TermOrigin.Repair)
            : null;
    }

    // True where there was something to guess.
    private bool Guess(int i, TermList terms)
    {
        if (isKnownTerm is null || isKnownTerm(text.Keys[i]) || ++_unknown > MostUnknown)
            return false;
        var candidates = Slips.Candidates(text.Keys[i], isKnownTerm);
        var confirmed = candidates.Where(c => AddPairs(i, c, isKnownTerm, terms)).ToList();
        // A word that could be one is only put right where its neighbours ask for it.
        var singles = confirmed.Count > 0 ? confirmed : SyllableRules.IsSyllable(text.Keys[i]) ? [] : candidates.Take(MostCandidates).ToList();
        if (singles.Count == 0)
            return false;
        terms.Add(new([.. singles], confirmed.Count > 0 ? TermWeights.ConfirmedRepair : TermWeights.Repair, TermOrigin.Repair, i, 1));
        return true;
    }

    private bool AddPairs(int i, string candidate, Func<string, bool> isKnown, TermList terms)
    {
        var left = i > 0 && !text.BreakBefore(i) ? Reading.Pair(text.Keys[i - 1], candidate) : null;
        var right = i + 1 < text.Count && !text.BreakBefore(i + 1) ? Reading.Pair(candidate, text.Keys[i + 1]) : null;
        return AddPair(left, i - 1, isKnown, terms) | AddPair(right, i, isKnown, terms);
    }

    private static bool AddPair(string? pair, int start, Func<string, bool> isKnown, TermList terms)
    {
        if (pair is null || !isKnown(pair))
            return false;
        terms.Add(new([pair], TermWeights.ConfirmedRepair, TermOrigin.Repair, start, 2));
        return true;
    }
}
