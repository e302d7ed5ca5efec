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
    public const double Share = 0.35;
    public const double Weight = 3.5;
    public const double Enough = 0.65;

    // Neighbours that weigh less stand side by side by chance; over one small word ("và", "cho") a name goes on.
    private const double Telling = 1.5;
    private const int Bridge = 2;

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
        var stating = there.Passages.Where(p => by(p).Pairs >= least - 1e-9 && p.Freely.Words >= here.Words - 1e-9).OrderByDescending(p => by(p).Pairs).ThenByDescending(p => p.Passage.Score).ToList();
        if (stating.Count == 0)
            return null;
        var missing = best.Missing.Where(m => !by(stating[0]).Missing.Contains(m)).ToList();
        return new(Words(question, here.Subject, missing.Count > 0 ? missing : here.Subject.Pairs), [.. stating.Select(p => p.Passage.Ward).Distinct().Take(MostWards)]);
    }

    // The words around the heaviest part that is missing, without words at the ends that only say what kind of thing is asked for.
    private string Words(Question question, Subject subject, IReadOnlyList<SubjectPart> missing)
    {
        var heaviest = missing.MaxBy(m => m.Weight)!;
        var (first, last) = (heaviest.Start, heaviest.Start + heaviest.Length - 1);
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var part in subject.Pairs.Where(p => p.Weight >= Telling))
                if (part.Start <= last + Bridge && part.Start + part.Length - 1 >= first - Bridge && (part.Start < first || part.Start + part.Length - 1 > last))
                    (first, last, grown) = (Math.Min(first, part.Start), Math.Max(last, part.Start + part.Length - 1), true);
        }

        var syllables = question.Terms.Syllables;
        var asked = asking.In(question);
        while (first < last && asked.Contains(first))
            first++;
        while (first < last && asked.Contains(last))
            last--;
        return question.Text[syllables[first].Start..(syllables[last].Start + syllables[last].Length)];
    }
}
