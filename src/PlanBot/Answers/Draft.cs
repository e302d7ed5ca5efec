using PlanBot.Clauses;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers;

/// <summary>An answer while it is being composed: its lines, each said once, and its sources.</summary>
internal sealed class Draft(ReadSession session, Question question, PlanSummary plan)
{
    private readonly List<string> _lines = [];
    private readonly List<Citation> _main = [];
    private readonly List<Citation> _supporting = [];

    public ReadSession Session => session;

    public Question Question => question;

    public int Length => _lines.Sum(l => l.Length + 1);

    public void Say(string line)
    {
        if (!_lines.Contains(line, StringComparer.Ordinal))
            _lines.Add(line);
    }

    /// <summary>Parts what was said from what follows by an empty line.</summary>
    public void Part()
    {
        if (_lines.Count > 0 && _lines[^1].Length > 0)
            _lines.Add("");
    }

    public void Cite(RankedPassage passage) => _main.Add(new(passage.Plan, passage.Clause, Used: true));

    /// <summary>A passage of the same plan that supports what was said.</summary>
    public void Cite(Clause clause) => _supporting.Add(new(plan, clause, Used: true));

    /// <summary>The answer, with the further passages of the ranking after its own sources.</summary>
    public Answer.Found Finish(IReadOnlyList<RankedPassage> ranked, IReadOnlyList<UsedTarget> targets)
    {
        var citations = _main.Concat(_supporting).Concat(ranked.Select(r => new Citation(r.Plan, r.Clause, Used: false)));
        return new(string.Join('\n', _lines).Trim('\n'), [.. citations.DistinctBy(c => c.Clause.Id)], targets);
    }
}
