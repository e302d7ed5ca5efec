using PlanBot.Plans;
using PlanBot.Questions;
using PlanBot.Retrieval;
using PlanBot.Storage;

namespace PlanBot.Answers.Honesty;

/// <summary>What a ward's plan does not state and others do.</summary>
/// <param name="Missing">The words that only the others have, as typed.</param>
/// <param name="Wards">Those that state it, at most four.</param>
internal sealed record Missed(string Missing, IReadOnlyList<WardName> Wards);

/// <summary>
/// Holds what the asked wards' plans have against what others have: where another ward has a passage on the very subject and
/// the asked one has not, the best passage here is about something else.
/// </summary>
internal sealed class NearMiss(Retriever retriever, EvidenceReader evidence, AskingWords asking)
{
    /// <summary>How many passages of other wards are looked at.</summary>
    public const int Looked = 8;

    /// <summary>So much more of the subject must another ward's passage hold, by share and by weight, and so much of it at all.</summary>
    public const double Share = 0.4;
    public const double Weight = 3.5;
    public const double Enough = 0.7;

    private const int MostWards = 4;

    /// <summary>What is missing here, or null where nothing is.</summary>
    public Missed? Find(ReadSession session, Question question, Evidence here, PlanList plans)
    {
        var others = plans.Wards.Except(question.Wards).ToList();
        if (question.Wards.Count == 0 || others.Count == 0 || !MayMiss(here))
            return null;
        var ranking = retriever.Find(session, question with { Wards = others }, plans);
        var there = evidence.Read(session, question, here.Subject, ranking.Passages.Take(Looked));
        return Compare(question, here, there, c => c.Freely, here.Freely) ?? Compare(question, here, there, c => c.ByFigure, here.ByFigure);
    }

    private static bool MayMiss(Evidence here) =>
        Math.Min(here.Freely.Pairs, here.ByFigure.Pairs) <= 1 - Share && here.Subject.PairWeight >= Weight;

    private Missed? Compare(Question question, Evidence here, Evidence there, Func<Weighed, Coverage> by, Coverage best)
    {
        var least = Math.Max(Enough, best.Pairs + Math.Max(Share, Weight / here.Subject.PairWeight));
        var stating = there.Passages.Where(p => by(p).Pairs >= least - 1e-9).OrderByDescending(p => by(p).Pairs).ThenByDescending(p => p.Passage.Score).ToList();
        if (stating.Count == 0)
            return null;
        var missing = best.Missing.Where(m => !by(stating[0]).Missing.Contains(m)).ToList();
        return new(Words(question, missing.Count > 0 ? missing : here.Subject.Pairs), [.. stating.Select(p => p.Passage.Ward).Distinct().Take(MostWards)]);
    }

    // The heaviest run of neighbours, without words at its ends that only say what kind of thing is asked for.
    private string Words(Question question, IReadOnlyList<SubjectPart> parts)
    {
        var (first, last, most) = (0, 0, -1.0);
        foreach (var run in Runs(parts))
            if (run.Weight > most)
                (first, last, most) = (run.First, run.Last, run.Weight);
        var syllables = question.Terms.Syllables;
        var asked = asking.In(syllables);
        while (first < last && asked.Contains(first))
            first++;
        while (first < last && asked.Contains(last))
            last--;
        return question.Text[syllables[first].Start..(syllables[last].Start + syllables[last].Length)];
    }

    private static IEnumerable<(int First, int Last, double Weight)> Runs(IReadOnlyList<SubjectPart> parts)
    {
        (int First, int Last, double Weight)? run = null;
        foreach (var part in parts.OrderBy(p => p.Start))
            if (run is { } open && part.Start <= open.Last)
                run = (open.First, Math.Max(open.Last, part.Start + part.Length - 1), open.Weight + part.Weight);
            else
            {
                if (run is { } done)
                    yield return done;
                run = (part.Start, part.Start + part.Length - 1, part.Weight);
            }

        if (run is { } last)
            yield return last;
    }
}
