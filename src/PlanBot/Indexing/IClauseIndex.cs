using PlanBot.Storage;

namespace PlanBot.Indexing;

/// <summary>A passage as the index sees it: analysed terms, parted by single blanks; a line break parts sentences.</summary>
/// <param name="Row">The clause's row (<see cref="PlanRows"/>).</param>
/// <param name="Own">Terms of the passage's own text.</param>
/// <param name="Context">Terms of its headings and its ward.</param>
internal sealed record AnalysedPassage(long Row, string Own, string Context);

/// <summary>What to look for.</summary>
/// <param name="Terms">Analysed terms; any of them may match.</param>
/// <param name="Plans">Rows of the plans to look in; null is all.</param>
/// <param name="Limit">At most so many candidates.</param>
internal sealed record CandidateQuery(IReadOnlyList<string> Terms, IReadOnlyList<long>? Plans, int Limit);

/// <summary>A passage worth ranking.</summary>
/// <param name="Score">The rarity of the matching terms that were looked at, added up. Only for cutting off: the ranking decides.</param>
internal readonly record struct Candidate(long Row, double Score);

/// <summary>
/// Finds the passages worth ranking. It knows terms, not language, and may leave out matches of frequent terms; the
/// order of its candidates is rough.
/// </summary>
internal interface IClauseIndex
{
    /// <summary>Takes in a plan's passages. The plan must not be in the index.</summary>
    void Add(WriteSession session, long planRow, IEnumerable<AnalysedPassage> passages);

    /// <summary>Forgets a plan's passages; a plan that is not in the index is no error.</summary>
    void Remove(WriteSession session, long planRow);

    /// <summary>Candidates, best first, equals in rising order of rows. Empty where no term is known.</summary>
    IReadOnlyList<Candidate> Search(ReadSession session, CandidateQuery query);

    /// <summary>For each term the number of passages that hold it, in the order of the terms.</summary>
    IReadOnlyList<long> Frequency(ReadSession session, IReadOnlyList<string> terms);

    /// <summary>The number of passages.</summary>
    long Count(ReadSession session);

    /// <summary>The terms of passages, for the ranking, in rising order of rows. A row that is gone is left out.</summary>
    IReadOnlyList<AnalysedPassage> Load(ReadSession session, IReadOnlyList<long> rows);

    /// <summary>Tidies up after many plans were taken in at once, so that questions are answered faster.</summary>
    void Optimize(WriteSession session);
}
