using PlanBot.Storage;
using PlanBot.Storage.Tables;

namespace PlanBot.Indexing;

/// <summary>The clause index inside the database file, changed in the same unit of work as the plan.</summary>
/// <param name="budget">How many postings one search reads at most: about a third of a microsecond each.</param>
internal sealed class SqliteClauseIndex(int budget = 20_000) : IClauseIndex
{
    public void Add(WriteSession session, long planRow, IEnumerable<AnalysedPassage> passages)
    {
        var tally = new TermTally();
        var contexts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            if (!contexts.TryGetValue(passage.Context, out var context))
            {
                context = PlanRows.Clause(planRow, contexts.Count);
                contexts.Add(passage.Context, context);
                PassageTable.InsertContext(session, context, passage.Context);
            }

            PassageTable.Insert(session, passage.Row, passage.Own, context);
            PostingTable.Insert(session, passage.Row, tally.Count(passage));
        }

        Keep(session, tally, 1);
    }

    public void Remove(WriteSession session, long planRow)
    {
        var tally = new TermTally();
        foreach (var (row, own, context) in PassageTable.OfPlan(session, planRow).ToList())
            PostingTable.Remove(session, row, tally.Count(new(row, own, context)));
        PassageTable.Remove(session, planRow);
        Keep(session, tally, -1);
    }

    public IReadOnlyList<Candidate> Search(ReadSession session, CandidateQuery query) => new CandidateSearch(session, query, budget).Run();

    public IReadOnlyList<long> Frequency(ReadSession session, IReadOnlyList<string> terms) =>
        [.. terms.Select(t => TermTable.Passages(session, t))];

    public long Count(ReadSession session) => TermTable.Size(session);

    public IReadOnlyList<AnalysedPassage> Load(ReadSession session, IReadOnlyList<long> rows) =>
        [.. PassageTable.Read(session, rows).Select(p => new AnalysedPassage(p.Row, p.Own, p.Context))];

    public void Optimize(WriteSession session) => PostingTable.Optimize(session);

    private static void Keep(WriteSession session, TermTally tally, int sign)
    {
        TermTable.Change(session, tally.Passages.ToDictionary(t => t.Term, t => sign * t.Passages, StringComparer.Ordinal));
        TermTable.ChangeSize(session, sign * tally.Size);
    }
}
