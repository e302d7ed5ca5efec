using System.Runtime.InteropServices;
using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Indexing;

/// <summary>
/// Looks terms up from the rarest on and stops when enough postings were read: frequent terms say little, and reading
/// them all is what would make a question slow in a large collection.
/// </summary>
internal sealed class CandidateSearch(ReadSession session, CandidateQuery query, int budget)
{
    /// <summary>So many of the terms that were too frequent to read must stand together in a passage.</summary>
    private const int Together = 3;

    /// <summary>Within a few plans so many postings of the rarest terms are enough: more changed no answer.</summary>
    private const int NarrowBudget = 2_000;

    private readonly Dictionary<long, double> _scores = [];
    private readonly PlanScope _scope = PlanScope.Of(query.Plans);
    private int _left = budget;

    /// <summary>The candidates, best first.</summary>
    public IReadOnlyList<Candidate> Run()
    {
        if (_scope.IsNarrow)
            _left = Math.Min(_left, NarrowBudget);
        var terms = Terms();
        var next = 0;
        while (next < terms.Count && Affordable(terms[next].Passages))
            Score([terms[next++]], _left);
        ScoreTogether(terms.Skip(next).Take(Together).ToList());
        return Best();
    }

    private List<Term> Terms()
    {
        var size = TermTable.Size(session);
        return [.. query.Terms.Distinct(StringComparer.Ordinal)
            .Select(t => (Text: t, Passages: TermTable.Passages(session, t)))
            .Where(t => t.Passages > 0)
            .OrderBy(t => t.Passages)
            .Select(t => new Term(t.Text, t.Passages, Rarity(t.Passages, size)))];
    }

    // Within some plans a term's postings are few however many there are elsewhere, so only what was read counts.
    private bool Affordable(long passages) => _scope.IsNarrow ? _left > 0 : passages <= _left;

    // A question may be made of frequent words alone, or its only rare word may be a slip: passages that hold several
    // of the frequent ones together are still found.
    private void ScoreTogether(List<Term> terms)
    {
        var done = new HashSet<long>();
        while (terms.Count > 0)
        {
            Score(terms, query.Limit, done);
            if (_scores.Count >= query.Limit)
                return;
            terms.RemoveAt(terms.Count - 1);
        }
    }

    private void Score(List<Term> terms, int most, HashSet<long>? done = null)
    {
        var rarity = terms.Sum(t => t.Rarity);
        var texts = terms.ConvertAll(t => t.Text);
        foreach (var (first, last) in _scope.Ranges)
            foreach (var row in PostingTable.Rows(session, texts, first, last).Where(_scope.Holds).Take(most))
            {
                most--;
                _left--;
                if (done?.Add(row) ?? true)
                    CollectionsMarshal.GetValueRefOrAddDefault(_scores, row, out _) += rarity;
            }
    }

    private Candidate[] Best() =>
        [.. _scores.Select(s => new Candidate(s.Key, s.Value)).OrderByDescending(c => c.Score).ThenBy(c => c.Row).Take(query.Limit)];

    // BM25's inverse document frequency, never below zero.
    private static double Rarity(long passages, long size) => Math.Log(1 + ((size - passages + 0.5) / (passages + 0.5)));

    private readonly record struct Term(string Text, long Passages, double Rarity);
}
