using System.Runtime.InteropServices;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Indexing;

/// <summary>
/// Looks terms up from the rarest on and stops when enough postings were read: frequent terms say little, and reading
/// them is what would make a question slow in a large collection.
/// </summary>
internal static class CandidateSearch
{
    /// <summary>How many postings one search reads at most.</summary>
    private const int Budget = 20_000;

    public static IReadOnlyList<Candidate> Run(ReadSession session, CandidateQuery query)
    {
        var size = TermTable.Size(session);
        var ranges = Ranges(query.Plans);
        var terms = query.Terms.Distinct(StringComparer.Ordinal)
            .Select(t => (Term: t, Passages: TermTable.Passages(session, t)))
            .Where(t => t.Passages > 0)
            .OrderBy(t => t.Passages);
        var scores = new Dictionary<long, double>();
        var left = Budget;
        foreach (var (term, passages) in terms)
        {
            if (left <= 0 || (query.Plans is null && passages > left && left < Budget))
                break;
            left -= Score(session, term, Rarity(passages, size), ranges, scores, left);
        }

        return Best(scores, query.Limit);
    }

    private static int Score(
        ReadSession session, string term, double rarity, IReadOnlyList<(long First, long Last)> ranges, Dictionary<long, double> scores, int most)
    {
        var read = 0;
        foreach (var (first, last) in ranges)
            foreach (var row in PostingTable.Rows(session, term, first, last))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(scores, row, out _) += rarity;
                if (++read >= most)
                    return read;
            }

        return read;
    }

    // BM25's inverse document frequency, never below zero.
    private static double Rarity(long passages, long size) => Math.Log(1 + ((size - passages + 0.5) / (passages + 0.5)));

    private static List<(long First, long Last)> Ranges(IReadOnlyList<long>? plans) =>
        plans is null ? [(0, long.MaxValue)] : [.. plans.Distinct().Order().Select(p => (PlanRows.First(p), PlanRows.Last(p)))];

    private static Candidate[] Best(Dictionary<long, double> scores, int limit) =>
        [.. scores.Select(s => new Candidate(s.Key, s.Value)).OrderByDescending(c => c.Score).ThenBy(c => c.Row).Take(limit)];
}
