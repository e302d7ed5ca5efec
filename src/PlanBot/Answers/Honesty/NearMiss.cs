using PlanBot.Language;
using PlanBot.Language.Terms;
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

    /// <summary>How many other wards are looked at: in a large collection all of them would cost more than the question itself.</summary>
    public const int MostAsked = 12;

    /// <summary>So much more of the subject must another ward's passage hold, by share and by weight, and so much of it at all.</summary>
    public const double Share = 0.35;
    public const double Weight = 3;
    public const double Enough = 0.75;

    /// <summary>The same where a figure was asked for and only sentences with figures are looked at: what is asked is surer then.</summary>
    public const double FigureShare = 0.3;
    public const double FigureWeight = 1.5;

    /// <summary>
    /// So much of the question's words must it hold, and so much better must it stand in the ranking or so much more of the question must it hold
    /// than the best passage here: one word that only the other plan has ("nhân viên") is no subject.
    /// </summary>
    public const double Words = 0.6;
    public const double Better = 1.1;
    public const double MoreOwn = 0.45;

    // Neighbours that weigh less stand side by side by chance; over one small word ("và", "cho") a name goes on.
    private const double Telling = 1.5;
    private const int Bridge = 2;

    private const double Tolerance = 1e-9;

    private const int MostWards = 4;

    /// <summary>What is missing here, or null where nothing is.</summary>
    /// <param name="ranking">What was found here.</param>
    /// <exception cref="StorageException">The database could not be read.</exception>
    public Missed? Find(ReadSession session, Question question, Evidence here, Ranking ranking, PlanList plans)
    {
        var others = plans.Wards.Except(question.Wards).ToList();
        if (question.Wards.Count == 0 || others.Count == 0 || !MayMiss(here) || others.Exists(w => Names(question, w)))
            return null;
        var there = evidence.Read(question, here.Subject, retriever.Elsewhere(session, question, [.. others.Take(MostAsked)], ranking, plans, Looked));
        return Compare(question, here, there, w => w.Freely, Share, Weight)
            ?? (question.Asks(QuestionIntents.Figure) ? Compare(question, here, there, w => w.ByFigure, FigureShare, FigureWeight) : null);
    }

    private static bool IsClearlyOnIt(RankedPassage there, Evidence here) =>
        here.Passages.All(p => there.Score >= Better * p.Passage.Score || there.Signs.Own >= p.Passage.Signs.Own + MoreOwn);

    // A document that the question names by its number is no passing word.
    private static bool NamesDocument(Question question, Weighed there, Evidence here) => question.Terms.Terms
        .Where(t => t.Weight >= TermWeights.DocumentKind).Select(t => t.Alternatives[0])
        .Any(d => there.Words.All.Contains(d) && !here.Passages.Any(p => p.Words.All.Contains(d)));

    // Then it is a comparison, and the other ward is asked too.
    private static bool Names(Question question, WardName ward)
    {
        var name = Syllables.Read(ward.Value);
        var typed = question.Terms.Syllables;
        return Enumerable.Range(0, Math.Max(0, typed.Count - name.Count + 1)).Any(i => name.Index().All(n => typed[i + n.Index].Key == n.Item.Key));
    }

    private static bool MayMiss(Evidence here) => Math.Min(here.Pairs, here.PairsByFigure) <= 1 - FigureShare;

    private Missed? Compare(Question question, Evidence here, Evidence there, Func<Weighed, Coverage> by, double share, double weight)
    {
        // Neighbours that no passage anywhere holds tell nothing.
        var told = here.Subject.Pairs.Where(p => here.Passages.Concat(there.Passages).Any(w => !by(w).Missing.Contains(p))).ToList();
        var whole = told.Sum(p => p.Weight);
        double Held(Weighed w) => whole - by(w).Missing.Where(told.Contains).Sum(p => p.Weight);
        var best = here.Passages.Select(Held).DefaultIfEmpty().Max();
        var least = Math.Max(Enough * whole, best + Math.Max(share * whole, weight));
        var stating = there.Passages.Where(p => whole > 0 && Held(p) >= least - Tolerance && p.Freely.Words >= Math.Max(Words, here.Words - Tolerance) && (IsClearlyOnIt(p.Passage, here) || NamesDocument(question, p, here)))
            .OrderByDescending(Held).ThenByDescending(p => p.Passage.Score).ToList();
        if (stating.Count == 0)
            return null;
        var missing = (here.Passages.MaxBy(Held) is { } nearest ? by(nearest).Missing : told).Where(m => !by(stating[0]).Missing.Contains(m)).ToList();
        return new(Named(question, here.Subject, missing.Count > 0 ? missing : told), [.. stating.Select(p => p.Passage.Ward).Distinct().Take(MostWards)]);
    }

    // The words around the heaviest part that is missing, without words at the ends that only say what kind of thing is asked for.
    private string Named(Question question, Subject subject, IReadOnlyList<SubjectPart> missing)
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
