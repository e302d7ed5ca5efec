namespace PlanBot.Language.Terms;

/// <summary>How a term came into a question.</summary>
internal enum TermOrigin
{
    Typed,
    /// <summary>The long form of a short form that was typed.</summary>
    Abbreviation,
    /// <summary>A plan's word for what was typed.</summary>
    Synonym,
    /// <summary>A slip of the fingers or of the typing method put right.</summary>
    Repair,
}

/// <summary>One thing a question asks the index for.</summary>
/// <param name="Alternatives">Index terms, each a syllable, a pair "a_b" or a document's key; any one of them will do, the first is the likeliest.</param>
/// <param name="Weight">1 for an ordinary typed word, less for scaffolding, synonyms and guesses, more for a document's number.</param>
/// <param name="Start">The first typed syllable it comes from, from 0.</param>
/// <param name="Length">How many typed syllables it comes from.</param>
/// <param name="Marked">The marked form of a typed term, where the asker typed marks; null elsewhere. Compare with <see cref="TermAnalyzer.PassageMarked"/>.</param>
/// <param name="Phrase">The folded words of the long form or plan term that this term is a part of, null for a typed one. Terms of one phrase belong together.</param>
internal sealed record QuestionTerm(
    string[] Alternatives,
    double Weight,
    TermOrigin Origin,
    int Start,
    int Length,
    string? Marked = null,
    string? Phrase = null)
{
    /// <summary>True for two neighbouring syllables or a kind with its number.</summary>
    public bool IsPair => Alternatives[0].Contains('_', StringComparison.Ordinal);
}

/// <summary>A question, analysed.</summary>
/// <param name="Text">The question, composed.</param>
/// <param name="Syllables">What was typed, in order.</param>
/// <param name="Terms">No index term stands in two of them as the first alternative.</param>
/// <param name="WritesMarks">True where the asker marks words.</param>
/// <param name="Reading">The likeliest reading: short forms in full, sure slips put right.</param>
/// <param name="AsksWhether">True for "… không?" and "… chưa?".</param>
internal sealed record QuestionTerms(
    string Text,
    IReadOnlyList<Syllable> Syllables,
    IReadOnlyList<QuestionTerm> Terms,
    bool WritesMarks,
    IReadOnlyList<Token> Reading,
    bool AsksWhether);
